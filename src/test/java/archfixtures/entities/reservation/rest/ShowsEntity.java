package archfixtures.entities.reservation.rest;

import archfixtures.entities.reservation.jpa.BookingEntity;

/** Breaks a rule on purpose. */
public class ShowsEntity {
  BookingEntity row;
}
