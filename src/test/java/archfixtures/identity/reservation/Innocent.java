package archfixtures.identity.reservation;

import java.util.random.RandomGenerator;

/** Keeps the rule. */
public class Innocent {
  long key(RandomGenerator given) {
    return given.nextLong();
  }
}
