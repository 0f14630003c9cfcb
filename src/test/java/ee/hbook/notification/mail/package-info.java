@NullMarked
package ee.hbook.notification.mail;

import org.jspecify.annotations.NullMarked;
