package ee.hbook.outlook.setup;

import ee.hbook.config.Worded;
import java.time.Instant;
import java.util.Locale;

/**
 * By what this house proves to Microsoft that it is the application, as it is stored.
 *
 * @param kind what it is
 * @param sealed what is stored of it, which nobody can read without the house's key
 * @param setOn since when it is there
 */
public record KeptSecret(Kind kind, String sealed, Instant setOn) {

  /** What it is. */
  public enum Kind implements Worded {
    /** A secret that the portal has shown once. */
    SECRET,
    /** A certificate with its private key. */
    CERTIFICATE;

    /**
     * Finds a kind by its word.
     *
     * @param word as {@link #word()} writes it
     * @return the kind
     */
    public static Kind ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  @Override
  public String toString() {
    return kind.word();
  }
}
