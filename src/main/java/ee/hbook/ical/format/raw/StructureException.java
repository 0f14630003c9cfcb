package ee.hbook.ical.format.raw;

import ee.hbook.link.health.FailureCode.Known;

/** Says that a body is no whole calendar. */
public final class StructureException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Known code;

  /**
   * Says why.
   *
   * @param code what it is instead, or what of it is missing
   */
  public StructureException(Known code) {
    super(code.word());
    this.code = code;
  }

  /**
   * The reason.
   *
   * @return what it is instead, or what of it is missing
   */
  public Known code() {
    return code;
  }
}
