package ee.hbook.command.doctor;

/**
 * What one look at a house has found.
 *
 * @param check what was looked at
 * @param result how it is
 * @param detail in words
 */
public record Finding(String check, Result result, String detail) {

  /** How something is. */
  public enum Result {
    /** As it should be. */
    ok,
    /** Somebody should know. */
    warning,
    /** Somebody has to do something. */
    bad
  }

  static Finding of(String check, boolean good, String detail) {
    return new Finding(check, good ? Result.ok : Result.bad, detail);
  }
}
