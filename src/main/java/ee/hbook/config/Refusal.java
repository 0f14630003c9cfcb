package ee.hbook.config;

/**
 * What somebody asked for is not done, and nothing was changed. Who asked is told what to do: a
 * screen says it in the reader's language, the API in English.
 */
public abstract sealed class Refusal extends RuntimeException
    permits Conflict, InvalidInput, NotFound, Outdated {

  private static final long serialVersionUID = 1L;

  private final transient Saying saying;

  /**
   * Refuses it.
   *
   * @param saying one sentence that says what to do
   */
  Refusal(Saying saying) {
    super(saying.inEnglish());
    this.saying = saying;
  }

  /** The sentence. */
  public final Saying saying() {
    return saying;
  }
}
