package archfixtures.entities.reservation.jpa;

/** Keeps the rule. */
public class Innocent {
  BookingEntity row;
}
