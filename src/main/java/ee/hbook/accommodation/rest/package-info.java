/** {@code /api/accommodations}. */
@NullMarked
package ee.hbook.accommodation.rest;

import org.jspecify.annotations.NullMarked;
