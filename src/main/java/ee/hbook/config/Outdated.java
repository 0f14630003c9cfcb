package ee.hbook.config;

/** Somebody else has changed it since it was read; nothing was changed. */
public final class Outdated extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Says what to do. */
  public Outdated() {
    super(Saying.of("refusal_outdated"));
  }
}
