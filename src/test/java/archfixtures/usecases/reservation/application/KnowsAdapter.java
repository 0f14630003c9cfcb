package archfixtures.usecases.reservation.application;

import archfixtures.usecases.reservation.jpa.Rows;

/** Breaks a rule on purpose. */
public class KnowsAdapter {
  Rows rows;
}
