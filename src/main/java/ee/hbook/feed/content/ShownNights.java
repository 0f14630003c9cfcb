package ee.hbook.feed.content;

import ee.hbook.availability.Span;
import ee.hbook.availability.WallClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The nights, or hours, that a feed shows as taken, to be compared with what comes back. Pure. */
public final class ShownNights {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm");
  private static final Pattern WRITTEN = Pattern.compile("(\\d{8})(?:T(\\d{4}))?\\+(\\d{1,9})");
  private static final int LONGEST = 99_900;

  private ShownNights() {}

  /**
   * What the events of a feed take. What is only asked for or was cancelled takes nothing (seed 001
   * rule 8).
   *
   * @param events the events, in any order
   * @param today what lies before this day is left out
   * @param zone the property's zone
   * @return by start, those that touch or overlap made one
   */
  public static List<Span> of(List<FeedEvent> events, LocalDate today, ZoneId zone) {
    List<Span> merged = new ArrayList<>();
    events.stream()
        .filter(event -> event.status() == FeedEvent.Status.CONFIRMED)
        .map(event -> taken(event, new WallClock(zone)))
        .flatMap(span -> span.from(today.atStartOfDay()).stream())
        .sorted()
        .forEach(span -> join(merged, span));
    return List.copyOf(merged);
  }

  private static Span taken(FeedEvent event, WallClock clock) {
    return event
        .hours()
        .map(hours -> clock.between(hours.start(), hours.end()))
        .orElseGet(() -> Span.nights(event.nights()));
  }

  private static void join(List<Span> merged, Span span) {
    if (merged.isEmpty() || merged.getLast().end().isBefore(span.start())) {
      merged.add(span);
    } else {
      merged.add(merged.removeLast().span(span));
    }
  }

  /**
   * Writes what is taken as a short text.
   *
   * @param taken nights and hours
   * @return first night and number of nights of each, as in {@code 20260703+4,20260810+2}; of hours
   *     the time and the minutes, as in {@code 20260703T0915+90}; what would make it longer than a
   *     row can hold is left out at its end
   */
  public static String write(List<Span> taken) {
    String text = taken.stream().map(ShownNights::write).collect(Collectors.joining(","));
    return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(',', LONGEST));
  }

  private static String write(Span span) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(span.start());
    return span.isNights()
        ? day + "+" + ChronoUnit.DAYS.between(span.start(), span.end())
        : day + "T" + CLOCK.format(span.start()) + "+" + span.minutes();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param text the short text
   * @return what is taken, in the order of the text
   */
  public static List<Span> read(String text) {
    List<Span> taken = new ArrayList<>();
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      LocalDate day = LocalDate.parse(written.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      long length = Long.parseLong(written.group(3));
      if (written.group(2) == null) {
        taken.add(Span.nights(day, day.plusDays(length)));
      } else {
        LocalDateTime start = day.atTime(LocalTime.parse(written.group(2), CLOCK));
        taken.add(new Span(start, start.plusMinutes(length)));
      }
    }
    return List.copyOf(taken);
  }
}
