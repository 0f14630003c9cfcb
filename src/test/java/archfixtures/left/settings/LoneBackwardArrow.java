package archfixtures.left.settings;

import archfixtures.left.reservation.Target;

/** Breaks a rule on purpose. */
public class LoneBackwardArrow {
  Target target;
}
