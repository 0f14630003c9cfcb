package ee.hbook.outlook;

import ee.hbook.link.Cursor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is remembered of a room's calendar: the day that its window was laid on, and what Graph
 * wants to be asked with the next time. Every day the window is laid anew.
 *
 * @param day the property's day
 * @param text Graph's own
 */
public record RoomCursor(LocalDate day, String text) {

  /**
   * Reads what a link remembers.
   *
   * @param cursor the link's
   * @return empty when nothing is remembered
   */
  public static Optional<RoomCursor> of(Cursor cursor) {
    int end = cursor.text().indexOf(' ');
    return end < 0
        ? Optional.empty()
        : Optional.of(
            new RoomCursor(
                LocalDate.parse(cursor.text().substring(0, end)),
                cursor.text().substring(end + 1)));
  }

  /** As a link remembers it. */
  public Cursor cursor() {
    return new Cursor(day + " " + text);
  }

  /**
   * By what its answer is told from others.
   *
   * @return 64 letters
   */
  public String digest() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
