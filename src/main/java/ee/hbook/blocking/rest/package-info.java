/** {@code /api/blocked-dates}. */
@NullMarked
package ee.hbook.blocking.rest;

import org.jspecify.annotations.NullMarked;
