/** What the owner is told, on top of the Reservations page. */
@NullMarked
package ee.hbook.notification.faces;

import org.jspecify.annotations.NullMarked;
