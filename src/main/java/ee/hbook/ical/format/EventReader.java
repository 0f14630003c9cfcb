package ee.hbook.ical.format;

import ee.hbook.availability.Nights;
import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.RemoteEvent;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.TemporalAmountAdapter;
import org.threeten.extra.LocalDateRange;

/**
 * Reads the events of one file, each by itself.
 *
 * <p>Times become nights of the property: an event that begins and ends on the same day, or has no
 * end, counts as one night, because something stands in the calendar on that day.
 */
final class EventReader {

  /** How many repeating events are followed; no real calendar comes near it. */
  private static final int MOST_SERIES = 500;

  private final EventTimes times;
  private final SeriesIndex series;
  private final List<RemoteEvent> events = new ArrayList<>();
  private final List<EventSetAside> setAside = new ArrayList<>();
  private int followed;

  EventReader(EventTimes times, SeriesIndex series) {
    this.times = times;
    this.series = series;
  }

  /** What could be read, in the order of the file. */
  List<RemoteEvent> events() {
    return events;
  }

  /** What could not. */
  List<EventSetAside> setAside() {
    return setAside;
  }

  /**
   * Reads one more event, or sets it aside.
   *
   * @throws StructureException if the file holds more events than we take
   */
  void read(RawComponent event) throws StructureException {
    Optional<String> uid = uid(event);
    try {
      readOrFail(event, uid);
    } catch (RuntimeException notUnderstood) {
      setAside.add(new EventSetAside(uid, reason(notUnderstood)));
    }
    if (events.size() > CalendarScanner.MOST_EVENTS) {
      throw CalendarScanner.tooManyEvents();
    }
  }

  private static String reason(RuntimeException problem) {
    return problem.getClass() == DateTimeException.class
        ? String.valueOf(problem.getMessage())
        : "One of its values cannot be understood";
  }

  private void readOrFail(RawComponent event, Optional<String> uid) {
    EventTime start =
        event
            .line("DTSTART")
            .map(times::read)
            .orElseThrow(() -> new DateTimeException("It has no start"));
    LocalDateTime first = start.atProperty();
    Duration length = Duration.between(first, end(event, start).atProperty());
    if (length.isNegative()) {
      throw new DateTimeException("It ends before it begins");
    }
    if (event.line("RECURRENCE-ID").isPresent()) {
      LocalDate replaced = series.replacedDate(event, times).orElse(first.toLocalDate());
      events.add(event(event, instanceUid(uid, replaced), first, length));
    } else if (Repetition.repeats(event)) {
      readSeries(event, uid, start, length);
    } else {
      events.add(event(event, uid, first, length));
    }
  }

  private void readSeries(
      RawComponent event, Optional<String> uid, EventTime start, Duration length) {
    Repetition repetition = ++followed > MOST_SERIES ? only(start) : repetition(event, start);
    for (LocalDateTime instance : repetition.starts()) {
      LocalDate date = instance.toLocalDate();
      if (!series.isReplaced(uid, date)) {
        events.add(event(event, instanceUid(uid, date), instance, length));
      }
    }
    if (repetition.cut()) {
      setAside.add(
          new EventSetAside(
              uid,
              "It repeats, and only its dates up to %s are read"
                  .formatted(repetition.starts().getLast().toLocalDate())));
    }
  }

  private Repetition repetition(RawComponent event, EventTime start) {
    try {
      return Repetition.of(event, start, times);
    } catch (RuntimeException notUnderstood) {
      return only(start);
    }
  }

  private static Repetition only(EventTime start) {
    return new Repetition(List.of(start.atProperty()), true);
  }

  /** The first of a series has the UID of the series, every other one a UID of its own. */
  private Optional<String> instanceUid(Optional<String> uid, LocalDate date) {
    return uid.map(
        text ->
            series.startsOn(text, date)
                ? text
                : text + "_R" + date.format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  private EventTime end(RawComponent event, EventTime start) {
    return event
        .line("DTEND")
        .map(times::read)
        .or(() -> event.line("DURATION").map(line -> start.at(after(start, line))))
        .orElse(start);
  }

  private static LocalDateTime after(EventTime start, ContentLine duration) {
    String value = duration.value().strip().toUpperCase(Locale.ROOT);
    return start.local().plus(TemporalAmountAdapter.parse(value).getDuration());
  }

  private RemoteEvent event(
      RawComponent event, Optional<String> uid, LocalDateTime start, Duration length) {
    return new RemoteEvent(
        uid,
        nights(start.toLocalDate(), start.plus(length).toLocalDate()),
        status(event),
        text(event, "SUMMARY"),
        text(event, "DESCRIPTION"),
        event.line("URL").map(line -> line.value().strip()).filter(url -> !url.isEmpty()),
        event.line("LAST-MODIFIED").flatMap(times::instant),
        text(event, "TRANSP").strip().equalsIgnoreCase("TRANSPARENT"),
        extra(event));
  }

  private static LocalDateRange nights(LocalDate checkIn, LocalDate checkOut) {
    LocalDate end = checkOut.isAfter(checkIn) ? checkOut : checkIn.plusDays(1);
    if (end.isAfter(Nights.LAST)) {
      throw new DateTimeException("It lies beyond the year " + Nights.LAST.getYear());
    }
    return Nights.of(checkIn, end);
  }

  private static RemoteEvent.Status status(RawComponent event) {
    return switch (text(event, "STATUS").strip().toUpperCase(Locale.ROOT)) {
      case "CANCELLED" -> RemoteEvent.Status.CANCELLED;
      case "TENTATIVE" -> RemoteEvent.Status.TENTATIVE;
      default -> RemoteEvent.Status.CONFIRMED;
    };
  }

  private static Map<String, String> extra(RawComponent event) {
    Map<String, String> extra = new HashMap<>();
    for (ContentLine line : event.lines()) {
      if (line.name().startsWith("X-") || "ORGANIZER".equals(line.name())) {
        extra.put(line.name(), line.text());
      }
    }
    return extra;
  }

  private static String text(RawComponent event, String property) {
    return event.line(property).map(ContentLine::text).orElse("");
  }

  /** The UID as it is meant, unescaped; a blank one is none. */
  static Optional<String> uid(RawComponent event) {
    return event.line("UID").map(ContentLine::text).filter(text -> !text.isBlank());
  }
}
