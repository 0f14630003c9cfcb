package archfixtures.identity.reservation;

import java.util.UUID;

/** Breaks a rule on purpose. */
public class MakesUuid {
  UUID identity() {
    return UUID.randomUUID();
  }
}
