package ee.hbook.house;

import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.ical.Download;
import ee.hbook.link.health.FailureClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.threeten.extra.LocalDateRange;

/**
 * A calendar in which anything may come to stand: stays and closed dates of all labels, which may
 * overlap, leave, move, take each other's nights and change their UIDs; it may be empty or gone for
 * a while. Its server has never read any feed of ours, so that nothing of it is an echo.
 */
final class RandomCalendar {

  private static final List<String> LABELS =
      List.of("Reserved", "Reserved", "CLOSED - Not available", "Jane", "Airbnb (Not available)");

  private final String name;
  private final Random random;
  private final Supplier<Instant> now;
  private final List<Stay> events = new ArrayList<>();
  private final Map<String, String> firstUids = new HashMap<>();
  private int uids;
  private boolean emptied;
  private boolean down;
  private Optional<List<Stay>> answered = Optional.empty();

  RandomCalendar(String name, Random random, Supplier<Instant> now) {
    this.name = name;
    this.random = random;
    this.now = now;
  }

  String name() {
    return name;
  }

  String url() {
    return "https://" + name + ".example/calendar.ics";
  }

  /** Whether it cannot be had at the moment. */
  boolean isDown() {
    return down;
  }

  /** The UID that an event had before its calendar gave it others. */
  String firstUid(String uid) {
    return firstUids.getOrDefault(uid, uid);
  }

  /** Answers a fetch. */
  Download answer() {
    if (down) {
      return Elsewhere.failed("http-503", FailureClass.TRANSIENT);
    }
    List<Stay> shown = emptied ? List.of() : List.copyOf(events);
    answered = Optional.of(shown);
    return Elsewhere.body(CalendarText.write("-//" + name + "//EN", shown, now.get()));
  }

  /** What was answered since this was asked last; empty when nothing was, or a failure. */
  Optional<List<Stay>> answered() {
    Optional<List<Stay>> last = answered;
    answered = Optional.empty();
    return last;
  }

  /** Something changes in it, and is told in words. */
  String change(LocalDate today) {
    down = false;
    emptied = false;
    int what = random.nextInt(20);
    if (what < 7 || events.isEmpty()) {
      Stay fresh = new Stay(uid(), anyNights(today), LABELS.get(random.nextInt(LABELS.size())));
      events.add(fresh);
      return name + " has " + words(fresh);
    }
    Stay one = events.remove(random.nextInt(events.size()));
    if (what < 10) {
      return name + " loses " + words(one);
    }
    if (what < 13) {
      return changed(one, one.uid(), other(one.nights(), today));
    }
    if (what < 15) {
      String renamed = uid();
      firstUids.put(renamed, firstUid(one.uid()));
      return changed(one, renamed, other(one.nights(), today));
    }
    if (what < 18 && !events.isEmpty()) {
      Stay two = events.remove(random.nextInt(events.size()));
      LocalDateRange away = random.nextBoolean() ? one.nights() : anyNights(today);
      return changed(one, one.uid(), two.nights()) + ", " + changed(two, two.uid(), away);
    }
    events.add(one);
    down = what == 18;
    emptied = what == 19;
    return name + (down ? " is down" : emptied ? " is empty" : " stays as it is");
  }

  private String changed(Stay before, String uid, LocalDateRange nights) {
    Stay after = new Stay(uid, nights, before.summary());
    events.add(after);
    return name + " turns " + words(before) + " into " + words(after);
  }

  private String uid() {
    return ++uids + "@" + name;
  }

  private LocalDateRange anyNights(LocalDate today) {
    LocalDate first = today.plusDays(random.nextInt(24) - 2);
    return LocalDateRange.of(first, first.plusDays(1 + random.nextInt(6)));
  }

  private LocalDateRange other(LocalDateRange nights, LocalDate today) {
    return switch (random.nextInt(4)) {
      case 0 -> LocalDateRange.of(nights.getStart(), nights.getEnd().plusDays(1));
      case 1 -> LocalDateRange.of(nights.getStart().minusDays(1), nights.getEnd());
      case 2 -> LocalDateRange.of(nights.getStart().plusDays(1), nights.getEnd().plusDays(2));
      default -> anyNights(today);
    };
  }

  private static String words(Stay stay) {
    return stay.uid() + " " + stay.nights() + " '" + stay.summary() + "'";
  }
}
