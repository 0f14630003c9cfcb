/** {@code /api/availability}. */
@NullMarked
package ee.hbook.availability.rest;

import org.jspecify.annotations.NullMarked;
