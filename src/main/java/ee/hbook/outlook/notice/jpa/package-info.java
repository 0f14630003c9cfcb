/** Subscriptions in the database. */
@NullMarked
package ee.hbook.outlook.notice.jpa;

import org.jspecify.annotations.NullMarked;
