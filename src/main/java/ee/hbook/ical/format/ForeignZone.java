package ee.hbook.ical.format;

import ee.hbook.ical.format.RecurrenceRule.Frequency;
import ee.hbook.ical.format.raw.RawComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A zone that only the file itself defines, by a VTIMEZONE.
 *
 * <p>ical4j's own evaluation of these is not used: of the zones of its own collection it got the
 * offset of 76 out of 590 wrong on some day of three years.
 */
public final class ForeignZone {

  /** Enough for a yearly rule to have an onset in it. */
  private static final int LOOK_BACK_YEARS = 2;

  /** How much of a definition is looked at; no real one comes near it. */
  private static final int MOST = 200;

  private static final LocalDateTime FOR_EVER = LocalDateTime.of(9999, 12, 31, 0, 0);
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private final List<Observance> observances;
  private final Map<LocalDateTime, ZoneOffset> found = new HashMap<>();

  private ForeignZone(List<Observance> observances) {
    this.observances = observances;
  }

  /** One STANDARD or DAYLIGHT. */
  private record Observance(
      ZoneOffset before,
      ZoneOffset offset,
      LocalDateTime start,
      List<LocalDateTime> more,
      Optional<RecurrenceDays> days,
      LocalDateTime until,
      Map<Integer, List<LocalDateTime>> yearly) {

    /** When it last began, seen from a local time. */
    Stream<LocalDateTime> lastOnset(LocalDateTime local) {
      int year = (local.isBefore(until) ? local : until).getYear();
      Stream<LocalDateTime> ruled =
          IntStream.rangeClosed(year - LOOK_BACK_YEARS, year)
              .boxed()
              .flatMap(each -> yearly.computeIfAbsent(each, this::ofYear).stream());
      return Stream.of(Stream.of(start), more.stream(), ruled)
          .flatMap(onsets -> onsets)
          .filter(onset -> !onset.isAfter(local))
          .max(Comparator.naturalOrder())
          .stream();
    }

    private List<LocalDateTime> ofYear(int year) {
      LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
      return days.stream()
          .flatMap(rule -> first.datesUntil(first.plusYears(1)).filter(rule::falls))
          .map(day -> day.atTime(start.toLocalTime()))
          .filter(onset -> !onset.isBefore(start) && !onset.isAfter(until))
          .toList();
    }
  }

  /** Reads a VTIMEZONE; empty when it defines nothing. */
  public static Optional<ForeignZone> of(RawComponent zone) {
    List<Observance> observances = new ArrayList<>();
    for (RawComponent part : zone.components().stream().limit(MOST).toList()) {
      try {
        observances.add(observance(part));
      } catch (DateTimeException | IllegalArgumentException incomplete) {
        continue;
      }
    }
    return observances.isEmpty() ? Optional.empty() : Optional.of(new ForeignZone(observances));
  }

  private static Observance observance(RawComponent part) {
    LocalDateTime start = local(value(part, "DTSTART"));
    Optional<RecurrenceRule> rule =
        part.line("RRULE")
            .map(line -> RecurrenceRule.parse(line.value()))
            .filter(yearly -> yearly.frequency() == Frequency.YEARLY);
    return new Observance(
        ZoneOffset.of(value(part, "TZOFFSETFROM")),
        ZoneOffset.of(value(part, "TZOFFSETTO")),
        start,
        part.lines("RDATE").stream()
            .flatMap(line -> Arrays.stream(line.value().split(",")))
            .limit(MOST)
            .map(ForeignZone::local)
            .toList(),
        rule.map(yearly -> new RecurrenceDays(yearly, start.toLocalDate())),
        rule.flatMap(RecurrenceRule::until).map(ForeignZone::local).orElse(FOR_EVER),
        new HashMap<>());
  }

  private static String value(RawComponent part, String property) {
    return part.line(property)
        .map(line -> line.value().strip())
        .orElseThrow(() -> new DateTimeException(property + " is missing"));
  }

  private static LocalDateTime local(String value) {
    String digits = value.strip();
    return LocalDateTime.parse(
        digits.endsWith("Z") ? digits.substring(0, digits.length() - 1) : digits, LOCAL);
  }

  /** The offset in force at a local time. */
  public ZoneOffset offset(LocalDateTime local) {
    return found.computeIfAbsent(local, this::find);
  }

  private ZoneOffset find(LocalDateTime local) {
    record Begun(LocalDateTime onset, ZoneOffset offset) {}

    return observances.stream()
        .flatMap(
            observance ->
                observance.lastOnset(local).map(onset -> new Begun(onset, observance.offset())))
        .max(Comparator.comparing(Begun::onset))
        .map(Begun::offset)
        .orElseGet(this::first);
  }

  private ZoneOffset first() {
    return observances.stream()
        .min(Comparator.comparing(Observance::start))
        .map(Observance::before)
        .orElse(ZoneOffset.UTC);
  }
}
