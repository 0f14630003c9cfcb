package archfixtures.faults.reservation.rest;

import java.util.logging.Logger;

/** Keeps the rule. */
public class Innocent {
  void log(Logger log) {
    log.severe("It failed");
  }
}
