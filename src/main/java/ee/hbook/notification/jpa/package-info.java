/** Notices in the database. */
@NullMarked
package ee.hbook.notification.jpa;

import org.jspecify.annotations.NullMarked;
