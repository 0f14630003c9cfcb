package ee.hbook.config;

/** What was asked for does not exist (any more). */
public final class NotFound extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is not there, in the reader's language.
   *
   * @param saying one sentence that says what to do
   */
  public NotFound(Saying saying) {
    super(saying);
  }
}
