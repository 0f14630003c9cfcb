package ee.hbook.ical.format.raw;

import ee.hbook.link.health.FailureCode.Known;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the calendars of a file and what is within them, by BEGIN and END alone.
 *
 * <p>What stands before, between and after calendars is passed over. A calendar or an event that is
 * not closed means that the end of the file is missing.
 */
public final class CalendarScanner {

  /** The most events that are taken from one file. */
  public static final int MOST_EVENTS = 20_000;

  private static final String CALENDAR = "VCALENDAR";
  private static final String BEGINNING = "BEGIN:" + CALENDAR;
  private static final String EVENT = "VEVENT";
  private static final int DEEPEST = 16;

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<RawComponent> calendars = new ArrayList<>();
  private int events;

  private CalendarScanner() {}

  /** A component whose END has not come yet. */
  private record Open(String name, List<ContentLine> lines, List<RawComponent> components) {

    Open(String name) {
      this(name, new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * Scans a body.
   *
   * @param body the bytes of the file, in a charset that contains ASCII; lines end with LF or CRLF
   * @return its calendars, at least one
   * @throws StructureException if there is no whole calendar in it
   */
  public static List<RawComponent> scan(byte[] body) throws StructureException {
    if (!mentionsCalendar(body)) {
      throw NoCalendar.refusal(body);
    }
    CalendarScanner scanner = new CalendarScanner();
    for (String line : BodyLines.of(body)) {
      scanner.take(line);
    }
    if (!scanner.open.isEmpty()) {
      throw truncated();
    }
    if (scanner.calendars.isEmpty()) {
      throw NoCalendar.refusal(body);
    }
    return List.copyOf(scanner.calendars);
  }

  /** A quick look that saves the long one; blanks, line ends and what is no ASCII do not count. */
  private static boolean mentionsCalendar(byte[] bytes) {
    int at = 0;
    for (byte next : bytes) {
      if (next <= ' ') {
        continue;
      }
      int upper = Character.toUpperCase(next);
      if (upper == BEGINNING.charAt(at)) {
        at++;
      } else {
        at = upper == BEGINNING.charAt(0) ? 1 : 0;
      }
      if (at == BEGINNING.length()) {
        return true;
      }
    }
    return false;
  }

  private void take(String line) throws StructureException {
    Optional<String> begins = marker(line, "BEGIN:");
    Optional<String> ends = marker(line, "END:");
    if (begins.isPresent()) {
      begin(begins.get());
    } else if (ends.isPresent()) {
      end(ends.get());
    } else if (!open.isEmpty()) {
      ContentLine.parse(line).ifPresent(open.element().lines()::add);
    }
  }

  private static Optional<String> marker(String line, String marker) {
    String stripped = line.strip();
    return stripped.regionMatches(true, 0, marker, 0, marker.length())
        ? Optional.of(stripped.substring(marker.length()).strip().toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  private void begin(String name) throws StructureException {
    if (open.isEmpty() && !CALENDAR.equals(name)) {
      return;
    }
    if (CALENDAR.equals(name) && !open.isEmpty() || EVENT.equals(name) && isOpen(EVENT)) {
      throw truncated();
    }
    if (open.size() == DEEPEST) {
      throw new StructureException(Known.UNREADABLE);
    }
    if (EVENT.equals(name) && ++events > MOST_EVENTS) {
      throw tooManyEvents();
    }
    open.push(new Open(name));
  }

  /** Closes a component and, before it, those within it whose own END is missing. */
  private void end(String name) throws StructureException {
    if (!isOpen(name)) {
      if (EVENT.equals(name) && !open.isEmpty()) {
        throw truncated();
      }
      return;
    }
    while (!open.element().name().equals(name)) {
      if (EVENT.equals(open.element().name())) {
        throw truncated();
      }
      close();
    }
    close();
  }

  private void close() {
    Open closed = open.pop();
    RawComponent component = new RawComponent(closed.name(), closed.lines(), closed.components());
    if (open.isEmpty()) {
      calendars.add(component);
    } else {
      open.element().components().add(component);
    }
  }

  private boolean isOpen(String name) {
    return open.stream().anyMatch(component -> component.name().equals(name));
  }

  private static StructureException truncated() {
    return new StructureException(Known.TRUNCATED);
  }

  /** Says that a file holds more than we take. */
  public static StructureException tooManyEvents() {
    return new StructureException(Known.TOO_MANY_EVENTS);
  }
}
