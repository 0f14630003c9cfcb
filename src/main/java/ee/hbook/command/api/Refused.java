package ee.hbook.command.api;

import java.io.Serial;

/** What was asked was not done; its message says why, to a person. */
public final class Refused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * A refusal by somebody else than the house.
   *
   * @param sentence why, and what to do
   */
  public Refused(String sentence) {
    this(0, sentence);
  }

  Refused(int status, String sentence) {
    super(sentence);
    this.status = status;
  }

  /**
   * How the house answered.
   *
   * @return an HTTP status; 0 where no house has answered
   */
  public int status() {
    return status;
  }
}
