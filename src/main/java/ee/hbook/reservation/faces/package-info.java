/**
 * The screen of reservations: the list, the dialogs that add a reservation and block accommodation,
 * and the blocked dates. A filter and a half-typed form live as long as the page is open.
 */
@NullMarked
package ee.hbook.reservation.faces;

import org.jspecify.annotations.NullMarked;
