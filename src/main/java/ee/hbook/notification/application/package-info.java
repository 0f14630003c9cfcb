/** Raising and dismissing notices. */
@NullMarked
package ee.hbook.notification.application;

import org.jspecify.annotations.NullMarked;
