package ee.hbook.ical;

import ee.hbook.link.Cursor;
import java.util.Optional;

/**
 * By what an iCalendar file is known again: what its link remembers as a {@link Cursor}.
 *
 * @param validators what the server told to be asked with
 * @param digest the digest of its content; empty when it has none
 */
public record Fingerprint(HttpValidators validators, String digest) {

  private static final String BETWEEN = "\n";
  private static final int PARTS = 3;

  /**
   * What a link has remembered.
   *
   * @param cursor as {@link #cursor} made it
   * @return the fingerprint; of whatever else, one that nothing has
   */
  public static Fingerprint of(Cursor cursor) {
    String[] parts = cursor.text().split(BETWEEN, -1);
    return parts.length == PARTS
        ? new Fingerprint(new HttpValidators(present(parts[1]), present(parts[2])), parts[0])
        : new Fingerprint(HttpValidators.NONE, "");
  }

  private static Optional<String> present(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }

  /** What its link is to remember. */
  public Cursor cursor() {
    return new Cursor(
        String.join(
            BETWEEN, digest, validators.tag().orElse(""), validators.modified().orElse("")));
  }

  /**
   * Whether the file can be asked for on a condition.
   *
   * @return true when the server has told a validator
   */
  public boolean isConditional() {
    return !validators.isEmpty();
  }
}
