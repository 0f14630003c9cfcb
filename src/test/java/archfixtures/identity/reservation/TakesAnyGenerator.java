package archfixtures.identity.reservation;

import java.util.random.RandomGenerator;

/** Breaks a rule on purpose. */
public class TakesAnyGenerator {
  long identity() {
    return RandomGenerator.getDefault().nextLong();
  }
}
