/** {@code /api/links} and {@code /api/sync}. */
@NullMarked
package ee.hbook.sync.rest;

import org.jspecify.annotations.NullMarked;
