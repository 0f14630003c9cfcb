/** When subscriptions are looked after. */
@NullMarked
package ee.hbook.outlook.notice.timer;

import org.jspecify.annotations.NullMarked;
