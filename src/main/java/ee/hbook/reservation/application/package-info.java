/**
 * Taking, changing, cancelling and deleting reservations. Each use case locks the units concerned
 * first, so that of two requests for the same night exactly one wins.
 */
@NullMarked
package ee.hbook.reservation.application;

import org.jspecify.annotations.NullMarked;
