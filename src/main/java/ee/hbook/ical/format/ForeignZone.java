package ee.hbook.ical.format;

import ee.hbook.ical.format.raw.ContentLine;
import ee.hbook.ical.format.raw.RawComponent;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * A zone that only the file itself defines, by a VTIMEZONE.
 *
 * <p>ical4j's own evaluation of these is not used: of the zones of its own collection it got the
 * offset of 76 out of 590 wrong on some day of three years.
 */
final class ForeignZone {

  /** Enough for a yearly rule to have an onset in it. */
  private static final int LOOK_BACK_YEARS = 2;

  /** How much of a definition is looked at; no real one comes near it. */
  private static final int MOST = 200;

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
      Optional<Recur<LocalDateTime>> rule,
      LocalDateTime until) {

    /** When it last began, seen from a local time. */
    Stream<LocalDateTime> lastOnset(LocalDateTime local) {
      List<LocalDateTime> onsets = new ArrayList<>(more);
      onsets.add(start);
      LocalDateTime last = local.isBefore(until) ? local : until;
      if (rule.isPresent() && !last.isBefore(start)) {
        LocalDateTime seed =
            start.withYear(Math.max(start.getYear(), last.getYear() - LOOK_BACK_YEARS));
        onsets.addAll(rule.get().getDates(seed, seed, last));
      }
      return onsets.stream()
          .filter(onset -> !onset.isAfter(local))
          .max(Comparator.naturalOrder())
          .stream();
    }
  }

  /** Reads a VTIMEZONE; empty when it defines nothing. */
  static Optional<ForeignZone> of(RawComponent zone) {
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
    Optional<String> rule =
        part.line("RRULE").map(ContentLine::value).filter(RepetitionRule::isYearly);
    return new Observance(
        ZoneOffset.of(value(part, "TZOFFSETFROM")),
        ZoneOffset.of(value(part, "TZOFFSETTO")),
        local(value(part, "DTSTART")),
        part.lines("RDATE").stream()
            .flatMap(line -> Arrays.stream(line.value().split(",")))
            .limit(MOST)
            .map(ForeignZone::local)
            .toList(),
        rule.map(RepetitionRule::withoutUntil).map(Recur<LocalDateTime>::new),
        rule.flatMap(RepetitionRule::until).map(ForeignZone::local).orElse(LocalDateTime.MAX));
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
  ZoneOffset offset(LocalDateTime local) {
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
