/** What Outlook tells of the rooms by itself: subscriptions, and the notices that come of them. */
@NullMarked
package ee.hbook.outlook.notice;

import org.jspecify.annotations.NullMarked;
