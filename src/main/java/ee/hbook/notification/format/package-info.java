/** Alarms as JSON. */
@NullMarked
package ee.hbook.notification.format;

import org.jspecify.annotations.NullMarked;
