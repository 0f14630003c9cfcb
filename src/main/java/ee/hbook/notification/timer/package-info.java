/** What happens by itself about notices and mails. */
@NullMarked
package ee.hbook.notification.timer;

import org.jspecify.annotations.NullMarked;
