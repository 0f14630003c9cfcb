package ee.hbook.feed.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/** The nights that a feed shows as taken, to be compared with what comes back. Pure. */
public final class ShownNights {

  private static final Comparator<LocalDateRange> BY_START =
      Comparator.comparing(LocalDateRange::getStart);
  private static final Pattern WRITTEN = Pattern.compile("(\\d{8})\\+(\\d{1,6})");
  private static final int LONGEST = 99_900;

  private ShownNights() {}

  /**
   * What the events of a feed take. What is only asked for or was cancelled takes nothing (seed 001
   * rule 8).
   *
   * @param events the events, in any order
   * @param today nights before this day are left out
   * @return the nights by their first, those that touch or overlap made one
   */
  public static List<LocalDateRange> of(List<FeedEvent> events, LocalDate today) {
    List<LocalDateRange> merged = new ArrayList<>();
    events.stream()
        .filter(event -> event.status() == FeedEvent.Status.CONFIRMED)
        .map(FeedEvent::nights)
        .filter(nights -> nights.getEnd().isAfter(today))
        .map(nights -> nights.getStart().isBefore(today) ? nights.withStart(today) : nights)
        .sorted(BY_START)
        .forEach(nights -> join(merged, nights));
    return List.copyOf(merged);
  }

  private static void join(List<LocalDateRange> merged, LocalDateRange nights) {
    if (merged.isEmpty() || merged.getLast().getEnd().isBefore(nights.getStart())) {
      merged.add(nights);
    } else {
      merged.add(merged.removeLast().span(nights));
    }
  }

  /**
   * Writes nights as a short text.
   *
   * @param nights bounded ranges
   * @return first night and number of nights of each, as in {@code 20260703+4,20260810+2}; what
   *     would make it longer than a row can hold is left out at its end
   */
  public static String write(List<LocalDateRange> nights) {
    String text = nights.stream().map(ShownNights::write).collect(Collectors.joining(","));
    return text.length() <= LONGEST ? text : text.substring(0, text.lastIndexOf(',', LONGEST));
  }

  private static String write(LocalDateRange nights) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(nights.getStart())
        + "+"
        + ChronoUnit.DAYS.between(nights.getStart(), nights.getEnd());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param text the short text
   * @return the nights, in the order of the text
   */
  public static List<LocalDateRange> read(String text) {
    List<LocalDateRange> nights = new ArrayList<>();
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      LocalDate start = LocalDate.parse(written.group(1), DateTimeFormatter.BASIC_ISO_DATE);
      nights.add(LocalDateRange.of(start, start.plusDays(Long.parseLong(written.group(2)))));
    }
    return List.copyOf(nights);
  }
}
