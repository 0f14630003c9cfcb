package archfixtures.entities.reservation.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Keeps the rule. */
@Entity
public class BookingEntity {
  @Id long id;
}
