/** The JAX-RS application under {@code /api} and how refusals become RFC 9457 problem documents. */
@NullMarked
package ee.hbook.config.rest;

import org.jspecify.annotations.NullMarked;
