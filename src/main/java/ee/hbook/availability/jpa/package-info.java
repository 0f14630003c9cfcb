/** Reads the view {@code occupancy}. */
@NullMarked
package ee.hbook.availability.jpa;

import org.jspecify.annotations.NullMarked;
