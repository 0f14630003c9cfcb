package archfixtures.faults.reservation.rest;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Breaks a rule on purpose. */
public class LogsFault {
  void log(Logger log, Exception failure) {
    log.log(Level.SEVERE, "It failed", failure);
  }
}
