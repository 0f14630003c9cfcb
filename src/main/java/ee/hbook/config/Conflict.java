package ee.hbook.config;

/** The request is well formed, but what is there now stands against it; nothing was changed. */
public non-sealed class Conflict extends Refusal {

  private static final long serialVersionUID = 1L;

  /**
   * Says what stands in the way, in the reader's language.
   *
   * @param saying one sentence that says what to do
   */
  public Conflict(Saying saying) {
    super(saying);
  }
}
