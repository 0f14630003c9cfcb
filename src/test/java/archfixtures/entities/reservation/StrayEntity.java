package archfixtures.entities.reservation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks a rule on purpose. */
@Entity
public class StrayEntity {
  @Id long id;
}
