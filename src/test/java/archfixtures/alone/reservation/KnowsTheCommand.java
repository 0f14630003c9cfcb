package archfixtures.alone.reservation;

import archfixtures.alone.command.Alone;

/** Breaks a rule on purpose. */
public class KnowsTheCommand {
  Alone alone;
}
