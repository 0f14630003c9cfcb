/** Accommodations and units in the database, and the locks on units. */
@NullMarked
package ee.hbook.accommodation.jpa;

import org.jspecify.annotations.NullMarked;
