package archfixtures.alone.command;

import archfixtures.alone.reservation.Innocent;

/** Breaks a rule on purpose. */
public class KnowsTheHouse {
  Innocent innocent;
}
