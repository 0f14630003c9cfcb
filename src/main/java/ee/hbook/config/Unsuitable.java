package ee.hbook.config;

/** What somebody wrote cannot be what it should be; says what to do. */
public class Unsuitable extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Saying saying;

  /**
   * Refuses it.
   *
   * @param saying what to do, one sentence without any part of what was written
   */
  public Unsuitable(Saying saying) {
    super(saying.inEnglish());
    this.saying = saying;
  }

  /** The sentence for the screens. */
  public Saying saying() {
    return saying;
  }
}
