package archfixtures.left.settings.rest;

import archfixtures.left.reservation.Target;

/** Breaks a rule on purpose. */
public class LooksRightFromFolder {
  Target[] targets() {
    return new Target[0];
  }
}
