/** Creating, changing and deleting accommodations and their units. */
@NullMarked
package ee.hbook.accommodation.application;

import org.jspecify.annotations.NullMarked;
