/** Blocked dates in the database. */
@NullMarked
package ee.hbook.blocking.jpa;

import org.jspecify.annotations.NullMarked;
