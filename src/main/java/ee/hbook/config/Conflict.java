package ee.hbook.config;

/** The request is well formed, but what is there now stands against it; nothing was changed. */
public class Conflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what stands in the way.
   *
   * @param detail one sentence that names it and what to do
   */
  public Conflict(String detail) {
    super(detail);
  }
}
