package archfixtures.identity.reservation.application;

import java.util.UUID;

/** Keeps the rule: the shell makes identities. */
public class Innocent {
  UUID identity() {
    return UUID.randomUUID();
  }
}
