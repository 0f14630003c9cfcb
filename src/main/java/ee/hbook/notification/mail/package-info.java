/** The mail server, through Jakarta Mail. */
@NullMarked
package ee.hbook.notification.mail;

import org.jspecify.annotations.NullMarked;
