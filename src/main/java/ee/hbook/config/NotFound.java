package ee.hbook.config;

/** What was asked for does not exist (any more). */
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is not there.
   *
   * @param detail one sentence
   */
  public NotFound(String detail) {
    super(detail);
  }
}
