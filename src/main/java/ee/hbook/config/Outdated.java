package ee.hbook.config;

/** Somebody else has changed it since it was read; nothing was changed. */
public class Outdated extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what to do, to whoever uses the API. */
  public Outdated() {
    super("It was changed since you read it. Read it again, then send what you want changed.");
  }
}
