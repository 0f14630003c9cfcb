/** The subscriptions of rooms kept, and their notices heard. */
@NullMarked
package ee.hbook.outlook.notice.application;

import org.jspecify.annotations.NullMarked;
