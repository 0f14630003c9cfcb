package archfixtures.left.sync;

import archfixtures.left.reservation.Target;

/** Keeps the rule. */
public class Innocent {
  Target target;
}
