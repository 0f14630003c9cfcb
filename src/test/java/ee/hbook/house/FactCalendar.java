package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.ical.Download;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.Links;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.sync.application.LinkCalendar;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** A calendar elsewhere with its link, and what was read of it. */
final class FactCalendar {

  static final String OURS = "-//Airbnb Inc//EN";

  private static final Duration APART = Duration.ofMinutes(10);
  private static final String UNREADABLE =
      "BEGIN:VEVENT\r\nUID:broken@airbnb.com\r\nDTSTAMP:20260101T000000Z\r\n"
          + "DTSTART;VALUE=DATE:20311340\r\nDTEND;VALUE=DATE:20311341\r\n"
          + "SUMMARY:Reserved\r\nEND:VEVENT\r\n";

  final UnitId unit;
  final long link;

  /** What it lists now. */
  List<Stay> lists;

  String producer = OURS;

  /** Whose it was when it was linked, or accepted. */
  String accepted = OURS;

  boolean unreadable;

  /** How it fails; empty while it answers. */
  String failure = "";

  /** Of whom it was when it last answered. */
  String seenProducer = OURS;

  /** What it listed, and how, when it was last followed. */
  List<Stay> seen = List.of();

  boolean seenUnreadable;

  /** How often each booking was looked for in vain, near looks counted once. */
  final Map<String, Missing> missing = new HashMap<>();

  /** When it was an old copy of itself, the last one last. */
  final List<Instant> oldCopies = new ArrayList<>();

  private final HouseOfFacts house;
  private String known = "";
  private String former = "";
  private Optional<Instant> attempted = Optional.empty();

  /** When it was last followed. */
  Optional<Instant> followed = Optional.empty();

  record Missing(int looks, Instant last) {}

  FactCalendar(
      HouseOfFacts house,
      UnitId unit,
      String name,
      String url,
      LinkSettings settings,
      List<Stay> lists) {
    this.house = house;
    this.unit = unit;
    this.lists = new ArrayList<>(lists);
    house.network.put(url, this::answer);
    link =
        house
            .house
            .get(LinkCalendar.class)
            .link(unit.accomId(), unit.accomNum(), name, url, settings)
            .link()
            .id();
    house.calendars.add(this);
    looked();
  }

  private Download answer() {
    return switch (failure) {
      case "" -> house.network.calendar(text());
      case "http-403" -> Elsewhere.failed(failure, FailureClass.AUTH);
      case "http-410" -> Elsewhere.failed(failure, FailureClass.GONE);
      case "http-429" -> Elsewhere.throttled(Duration.ofMinutes(40));
      case "internal" -> Elsewhere.failed(failure, FailureClass.LOCAL);
      default -> Elsewhere.failed(failure, FailureClass.TRANSIENT);
    };
  }

  private byte[] text() {
    byte[] calendar = CalendarText.write(producer, lists, house.now());
    return unreadable
        ? new String(calendar, StandardCharsets.UTF_8)
            .replace("END:VCALENDAR", UNREADABLE + "END:VCALENDAR")
            .getBytes(StandardCharsets.UTF_8)
        : calendar;
  }

  /** It sells something far ahead, to end a silence. */
  void tellsNews() {
    LocalDate far = house.today().plusDays(700 + 5 * (link % 100));
    lists.add(new Stay("news" + link, LocalDateRange.of(far, far.plusDays(2)), "Reserved"));
  }

  Link row() {
    return house.look(() -> house.house.get(Links.class).find(link)).orElseThrow();
  }

  /** Takes down what was read, when it was followed since; says whether it was. */
  boolean looked() {
    Link row = row();
    if (!row.lastAttempt().equals(attempted)) {
      attempted = row.lastAttempt();
      boolean answered =
          row.lastFailure().filter(code -> code != FailureCode.Known.OTHER_CALENDAR).isEmpty();
      seenProducer = answered ? producer : seenProducer;
    }
    Optional<Instant> last = row.lastSuccess();
    if (last.isEmpty() || last.equals(followed)) {
      return false;
    }
    Instant now = last.get();
    followed = last;
    Set<String> gone = new HashSet<>(missing.keySet());
    seen.forEach(stay -> gone.add(stay.uid()));
    lists.forEach(stay -> gone.remove(stay.uid()));
    missing.keySet().retainAll(gone);
    gone.forEach(uid -> missing.merge(uid, new Missing(1, now), (old, first) -> again(old, now)));
    if (producer.equals(accepted)) {
      compare(content(), now);
    }
    seen = List.copyOf(lists);
    seenUnreadable = unreadable;
    return true;
  }

  /** What it was before what it was is an old copy. After a day without any they begin anew. */
  private void compare(String content, Instant now) {
    if (!known.isEmpty() && !known.equals(content)) {
      if (content.equals(former)) {
        if (!oldCopies.isEmpty() && oldCopies.getLast().isBefore(now.minus(Duration.ofDays(1)))) {
          oldCopies.clear();
        }
        oldCopies.add(now);
      }
      former = known;
    }
    known = content;
  }

  private String content() {
    return lists.stream().map(Stay::toString).sorted().toList() + " " + unreadable;
  }

  /** The owner takes whatever it is by now for the calendar that was linked. */
  void accept() {
    accepted = producer;
    known = "";
  }

  private static Missing again(Missing before, Instant now) {
    return now.isBefore(before.last().plus(APART)) ? before : new Missing(before.looks() + 1, now);
  }
}
