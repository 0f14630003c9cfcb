package archfixtures.entities.reservation.jpa;

import jakarta.persistence.Embeddable;

/** Breaks a rule on purpose. */
@Embeddable
public class Nameless {
  long number;
}
