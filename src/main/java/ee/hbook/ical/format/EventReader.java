package ee.hbook.ical.format;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.Reading;
import ee.hbook.ical.format.raw.CalendarScanner;
import ee.hbook.ical.format.raw.StructureException;
import ee.hbook.sync.EventSetAside;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the events of one file, each by itself; each property that has rules has its own class. */
final class EventReader {

  private final Reading reading;
  private final SeriesIndex series;
  private final Effort effort = new Effort();
  private final List<IcsEvent> events = new ArrayList<>();
  private final List<EventSetAside> setAside = new ArrayList<>();
  private final Map<String, Integer> flaws = new HashMap<>();

  EventReader(Reading reading, SeriesIndex series) {
    this.reading = reading;
    this.series = series;
  }

  /** What could be read, in the order of the file. */
  List<IcsEvent> events() {
    return events;
  }

  /** What could not. */
  List<EventSetAside> setAside() {
    return setAside;
  }

  /** How many events have which {@link FormatFlaw}. */
  Map<String, Integer> flaws() {
    return flaws;
  }

  /**
   * Reads one more event, or sets it aside.
   *
   * @throws StructureException if the file holds more events than we take
   */
  void read(CalendarEvent event) throws StructureException {
    Optional<String> uid = Uid.of(event);
    try {
      readOrFail(event, uid);
    } catch (RuntimeException notUnderstood) {
      setAside.add(
          new EventSetAside(uid, reason(notUnderstood), ReadableNights.of(event, reading)));
    }
    if (events.size() > CalendarScanner.MOST_EVENTS) {
      throw CalendarScanner.tooManyEvents();
    }
  }

  private static Saying reason(RuntimeException problem) {
    return problem instanceof NotUnderstoodException known
        ? known.saying()
        : Saying.of("event_value");
  }

  private void readOrFail(CalendarEvent event, Optional<String> uid) {
    EventSpan span = span(event);
    FormatFlaw.of(event, span.start()).forEach(flaw -> flaws.merge(flaw, 1, Integer::sum));
    IcsEvent read = event(event, uid, span);
    if (SeriesIndex.isReplacement(event)) {
      LocalDate date = SeriesIndex.replacedDate(event).orElse(read.nights().getStart());
      events.add(instance(read, date, read.span()));
    } else if (Repetition.repeats(event)) {
      readSeries(event, span, read);
    } else {
      events.add(read);
    }
  }

  private void readSeries(CalendarEvent event, EventSpan span, IcsEvent read) {
    List<LocalDateTime> starts;
    try {
      starts = Repetition.starts(event, span, reading.window(), effort);
    } catch (RuntimeException notFollowed) {
      setAside.add(new EventSetAside(read.uid(), Saying.of("event_repeats")));
      starts = List.of(span.start().atProperty());
    }
    for (LocalDateTime start : starts) {
      LocalDate date = start.toLocalDate();
      Optional<CalendarEvent> change = read.uid().flatMap(uid -> series.changedBefore(uid, date));
      if (read.uid().filter(uid -> isReplaced(uid, start)).isPresent()) {
        continue;
      }
      events.add(
          change
              .map(changed -> changed(changed, start))
              .orElseGet(() -> instance(read, date, span.spanFrom(start))));
    }
  }

  /** A date of a series as an event with RANGE=THISANDFUTURE says. */
  private IcsEvent changed(CalendarEvent change, LocalDateTime start) {
    EventSpan span = span(change);
    LocalDateTime before = change.time("RECURRENCE-ID").orElse(span.start()).atProperty();
    Duration later = Duration.between(before, span.start().atProperty());
    return instance(
        event(change, Uid.of(change), span), start.toLocalDate(), span.spanFrom(start.plus(later)));
  }

  /** Of nights there is one on a day; of hours there may be several. */
  private boolean isReplaced(String uid, LocalDateTime start) {
    return reading.isByTheHour()
        ? series.isReplaced(uid, start)
        : series.isReplaced(uid, start.toLocalDate());
  }

  private EventSpan span(CalendarEvent event) {
    return EventSpan.of(event, reading);
  }

  private IcsEvent instance(IcsEvent read, LocalDate date, Span span) {
    return new IcsEvent(
        read.uid().map(uid -> Uid.ofInstance(uid, date, series.startsOn(uid, date))),
        span,
        read.status(),
        read.summary(),
        read.description(),
        read.url(),
        read.lastModified(),
        read.transparent(),
        read.allDay(),
        read.extra());
  }

  private static IcsEvent event(CalendarEvent event, Optional<String> uid, EventSpan span) {
    return new IcsEvent(
        uid,
        span.span(),
        Status.of(event),
        event.text("SUMMARY"),
        event.text("DESCRIPTION"),
        event.line("URL").map(line -> line.value().strip()).filter(url -> !url.isEmpty()),
        event.line("LAST-MODIFIED").flatMap(event.times()::instant),
        Transparency.of(event),
        WholeDays.is(event, span.start()),
        ExtraProperties.of(event));
  }
}
