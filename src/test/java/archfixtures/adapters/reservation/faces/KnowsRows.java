package archfixtures.adapters.reservation.faces;

import archfixtures.adapters.reservation.jpa.Rows;

/** Breaks a rule on purpose. */
public class KnowsRows {
  Rows[] rows;
}
