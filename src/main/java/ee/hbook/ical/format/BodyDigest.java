package ee.hbook.ical.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import ee.hbook.ical.format.raw.BodyLines;
import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.ical.format.repair.BodyRepairs;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A digest of what a calendar says, without reading it: two bodies have the same digest only if the
 * reader would make the same of both, and none has the digest that it had before the reader learned
 * to make something else of it.
 *
 * <p>Left out are the order of events, the order of lines of different names, line ends, folds,
 * what {@link BodyRepairs} mends, every DTSTAMP (Airbnb and Booking.com write the time of the
 * answer there) and the calendar's own LAST-MODIFIED (seed 001 rule 9: {@code
 * docs/decisions/0009-unchanged-means-free}). Lines of one name keep their order, because the
 * reader takes the first; so do several calendars and the parts of a calendar that are no events.
 */
public final class BodyDigest {

  /** Counts up with whatever makes other events of the same bytes. */
  private static final String READER = "2";

  private static final String CALENDAR = "VCALENDAR";
  private static final String EVENT = "VEVENT";
  private static final String STAMP = "DTSTAMP";
  private static final Set<String> STAMPS_OF_CALENDAR = Set.of(STAMP, "LAST-MODIFIED");

  private final Deque<Open> open = new ArrayDeque<>();
  private final MessageDigest whole = sha256();
  private boolean anyCalendar;

  private BodyDigest() {}

  /** A component whose END has not come yet. */
  private record Open(String name, List<Named> lines, List<byte[]> parts, List<byte[]> events) {

    Open(String name) {
      this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private record Named(String name, String line) {}

  /**
   * Digests a body.
   *
   * @param body the bytes as they came, unpacked
   * @return 64 hexadecimal digits; empty for a body that is cut off, is no calendar or is built so
   *     oddly that the reader has to say what it is
   */
  public static Optional<String> of(byte[] body) {
    BodyDigest digest = new BodyDigest();
    update(digest.whole, READER);
    try {
      for (String line : BodyLines.of(BodyRepairs.apply(body))) {
        if (!digest.take(line)) {
          return Optional.empty();
        }
      }
    } catch (StructureException tooMuch) {
      return Optional.empty();
    }
    return digest.open.isEmpty() && digest.anyCalendar
        ? Optional.of(HexFormat.of().formatHex(digest.whole.digest()))
        : Optional.empty();
  }

  /** Whether the line stands where one like it may stand. */
  private boolean take(String line) {
    String stripped = line.strip();
    if (stripped.regionMatches(true, 0, "BEGIN:", 0, 6)) {
      return begin(stripped.substring(6).strip().toUpperCase(Locale.ROOT));
    }
    if (stripped.regionMatches(true, 0, "END:", 0, 4)) {
      return end(stripped.substring(4).strip().toUpperCase(Locale.ROOT));
    }
    if (!open.isEmpty()) {
      String name = name(line);
      if (!isStamp(open.element(), name)) {
        open.element().lines().add(new Named(name, line));
      }
    }
    return true;
  }

  /** Calendars hold everything, and events hold no events. */
  private boolean begin(String name) {
    if (name.equals(CALENDAR) != open.isEmpty()
        || name.equals(EVENT) && !open.element().name().equals(CALENDAR)) {
      return false;
    }
    open.push(new Open(name));
    return true;
  }

  private boolean end(String name) {
    if (open.isEmpty() || !open.element().name().equals(name)) {
      return false;
    }
    Open closed = open.pop();
    byte[] digest = digest(closed);
    if (open.isEmpty()) {
      anyCalendar = true;
      whole.update(digest);
    } else {
      (name.equals(EVENT) ? open.element().events() : open.element().parts()).add(digest);
    }
    return true;
  }

  private static byte[] digest(Open component) {
    MessageDigest digest = sha256();
    update(digest, component.name());
    component.lines().sort(Comparator.comparing(Named::name)); // stable
    for (Named line : component.lines()) {
      update(digest, line.line());
    }
    update(digest, "");
    update(digest, component.parts().size() + " parts");
    component.parts().forEach(digest::update);
    component.events().sort(Arrays::compare);
    component.events().forEach(digest::update);
    return digest.digest();
  }

  /** No line is blank and none holds a line feed, so these may stand between them. */
  private static void update(MessageDigest digest, String line) {
    digest.update(line.getBytes(UTF_8));
    digest.update((byte) '\n');
  }

  private static boolean isStamp(Open component, String name) {
    return component.name().equals(CALENDAR)
        ? STAMPS_OF_CALENDAR.contains(name)
        : name.equals(STAMP);
  }

  private static String name(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
      end++;
    }
    return line.substring(0, end).strip().toUpperCase(Locale.ROOT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
