package ee.hbook.config;

import ee.hbook.config.gate.Closed;
import ee.hbook.config.gate.StaysClosed;

/** A file that a variable names for a secret cannot be read. */
public class UnreadableSecret extends StaysClosed {

  private static final long serialVersionUID = 1L;

  /**
   * Says which variable it is, to whoever runs the server.
   *
   * @param variable its name
   * @param cause what was thrown
   */
  public UnreadableSecret(String variable, Exception cause) {
    super(Closed.NO_SECRET, variable + ": that file cannot be read", cause);
  }
}
