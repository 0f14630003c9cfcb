package ee.hbook.moving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A settings file in HBook's shape, made up. */
public final class SampleFile {

  /** The address of its one good calendar. */
  public static final String URL = "https://www.airbnb.fr/calendar/ical/7102.ics?s=secret";

  /** The key of its feeds. */
  public static final String KEY = "A1B2C3D4E5F6G7H";

  private SampleFile() {}

  /** The file as a text. */
  public static String text() {
    try (InputStream file =
        SampleFile.class.getResourceAsStream("/ee/hbook/moving/hbook-settings.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The file without the options of this house. */
  public static String withoutOptions() {
    String text = text();
    return text.substring(0, text.lastIndexOf("\"options\""))
        + "\"options\":{\"hb_currency\":\"EUR\"}}";
  }

  /** The file. */
  public static byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /** The file with two reservations of a multiple booking, whose guest only their parent knows. */
  public static byte[] multiple() {
    return text()
        .replace("\"parent_id\": \"0\"", "\"parent_id\": \"88\"")
        .replace(
            "\"sync_errors\": []",
            "\"sync_errors\": [], \"parents_resa\": [{\"id\": \"88\", \"customer_id\": \"9\"}]")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Its calendar as Airbnb would answer: the one booking that HBook has taken from it. */
  public static byte[] calendar() {
    return """
    BEGIN:VCALENDAR\r
    VERSION:2.0\r
    PRODID:-//Airbnb Inc//Hosting Calendar 1.0//EN\r
    BEGIN:VEVENT\r
    UID:1418fb94e984-7042@airbnb.com\r
    DTSTAMP:20340106T100000Z\r
    DTSTART;VALUE=DATE:20350720\r
    DTEND;VALUE=DATE:20350725\r
    SUMMARY:Reserved\r
    END:VEVENT\r
    END:VCALENDAR\r
    """
        .getBytes(StandardCharsets.UTF_8);
  }
}
