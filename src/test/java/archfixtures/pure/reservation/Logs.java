package archfixtures.pure.reservation;

import java.util.logging.Logger;

/** Breaks a rule on purpose. */
public class Logs {
  Logger log;
}
