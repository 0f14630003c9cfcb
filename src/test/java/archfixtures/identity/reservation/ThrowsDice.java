package archfixtures.identity.reservation;

import java.util.Random;

/** Breaks a rule on purpose. */
public class ThrowsDice {
  Random dice;
}
