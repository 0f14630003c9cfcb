/** Claims and what is known of calendars in the database. */
@NullMarked
package ee.hbook.sync.jpa;

import org.jspecify.annotations.NullMarked;
