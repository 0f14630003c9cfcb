/** Messages on their way out of the house: mails, and calls of the webhook. */
@NullMarked
package ee.hbook.notification.outbox;

import org.jspecify.annotations.NullMarked;
