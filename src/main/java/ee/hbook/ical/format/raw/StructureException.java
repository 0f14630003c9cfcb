package ee.hbook.ical.format.raw;

/** Says that a body is no whole calendar. */
public final class StructureException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * Says why.
   *
   * @param code a code of {@link ee.hbook.ical.ReadOutcome.Refused}
   * @param message the reason in words for the owner
   */
  public StructureException(String code, String message) {
    super(message);
    this.code = code;
  }

  /**
   * The short reason.
   *
   * @return a code of {@link ee.hbook.ical.ReadOutcome.Refused}
   */
  public String code() {
    return code;
  }
}
