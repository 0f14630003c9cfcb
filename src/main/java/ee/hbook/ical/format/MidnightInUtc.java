package ee.hbook.ical.format;

import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TemporalAmountAdapter;

/**
 * {@code DTSTART:20260714T000000Z}, written where a date is meant. As a moment it lies in the
 * evening before for a house in America, and every night of the feed would come out one too early.
 * It stands for the date where no event of a file says anything else; a file that has times, too,
 * means what it writes.
 */
final class MidnightInUtc {

  private static final Pattern TIME =
      Pattern.compile("(?i)[0-9]{8}(?:T([0-9]{4})(?:[0-9]{2})?(Z)?)?");

  private static final LocalDateTime ANY_MIDNIGHT = LocalDate.EPOCH.atTime(LocalTime.MIDNIGHT);

  private final TimeZones zones;

  private MidnightInUtc(TimeZones zones) {
    this.zones = zones;
  }

  /**
   * Whether all events begin and end at midnight in UTC. What cannot be read has no say.
   *
   * @param events the events of a file, mended
   * @param zones tells which zones are UTC
   */
  static boolean everywhere(List<RawComponent> events, TimeZones zones) {
    MidnightInUtc midnight = new MidnightInUtc(zones);
    boolean anyStart =
        events.stream()
            .flatMap(event -> event.line("DTSTART").stream())
            .anyMatch(line -> midnight.isAt(line, "0000").orElse(false));
    return anyStart && events.stream().flatMap(midnight::verdicts).allMatch(verdict -> verdict);
  }

  /** What the start and the end of an event say, as far as they can be read. */
  private Stream<Boolean> verdicts(RawComponent event) {
    Optional<Boolean> start = event.line("DTSTART").flatMap(line -> isAt(line, "0000"));
    Optional<Boolean> end =
        event
            .line("DTEND")
            .flatMap(line -> isAt(line, "0000").map(midnight -> midnight || isLastMinute(line)))
            .or(() -> event.line("DURATION").flatMap(MidnightInUtc::isOfDays));
    return Stream.concat(start.stream(), end.stream());
  }

  /** The end of a day, as {@link EventSpan} understands it. */
  private boolean isLastMinute(ContentLine line) {
    return isAt(line, "2359").orElse(false);
  }

  private Optional<Boolean> isAt(ContentLine line, String clock) {
    Matcher value = TIME.matcher(line.value().strip());
    if (!value.matches()) {
      return Optional.empty();
    }
    boolean utc = value.group(2) != null || line.parameter("TZID").filter(zones::isUtc).isPresent();
    return Optional.of(utc && clock.equals(value.group(1)));
  }

  private static Optional<Boolean> isOfDays(ContentLine line) {
    try {
      String value = line.value().strip().toUpperCase(Locale.ROOT);
      LocalDateTime later = ANY_MIDNIGHT.plus(TemporalAmountAdapter.parse(value).getDuration());
      return Optional.of(later.toLocalTime().equals(LocalTime.MIDNIGHT));
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException notUnderstood) {
      return Optional.empty();
    }
  }
}
