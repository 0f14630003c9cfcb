package ee.hbook.house;

import ee.hbook.availability.Occupancies;
import ee.hbook.house.PolledSeries.Poll;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.SyncReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.LocalDateRange;

/** A series going through a house poll by poll, and what is wrong in the house after each. */
final class ReplayedSeries {

  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** Reservations that ended so many days ago change no more. */
  private static final int BACK = 40;

  private static final String URL = "https://calendars.example/listing.ics";

  final List<String> open = new ArrayList<>();
  final List<String> surplus = new ArrayList<>();
  final List<String> guarded = new ArrayList<>();
  final List<String> phantoms = new ArrayList<>();
  final List<String> duplicates = new ArrayList<>();
  final List<String> falseCancellations = new ArrayList<>();
  final List<String> notFollowed = new ArrayList<>();
  final List<String> outlived = new ArrayList<>();
  final Map<Long, Notice> notices = new TreeMap<>();
  final Map<Long, Reservation> everStored = new TreeMap<>();
  int polls;
  int hourly;
  int cancelled;

  private final PolledSeries series;
  private final SetClock clock = new SetClock(Instant.EPOCH);
  private final Elsewhere elsewhere = new Elsewhere();
  private final Set<String> bookings = new HashSet<>();
  private final Set<Set<Long>> knownDuplicates = new HashSet<>();
  private long link;
  private List<Stay> last = List.of();
  private List<Stay> lastButOne = List.of();
  private final Lineages lineages = new Lineages();

  private ReplayedSeries(PolledSeries series) {
    this.series = series;
  }

  /** Replays all polls in a new house. */
  static ReplayedSeries of(PolledSeries series, Map<String, String> options) {
    Map<String, String> settings = new HashMap<>(options);
    settings.put("timezone_string", ZONE.getId());
    ReplayedSeries replayed = new ReplayedSeries(series);
    try (RealHouse house = new RealHouse(replayed.clock, replayed.elsewhere, settings)) {
      series.forEachPoll(poll -> replayed.poll(house, poll));
    }
    return replayed;
  }

  private void poll(RealHouse house, Poll poll) {
    polls++;
    hourly = poll.number() + 1;
    clock.set(poll.at());
    elsewhere.put(URL, poll.body());
    SyncReport report = report(house);
    if (poll.body().isPresent()) {
      if (report.outcome() != SyncReport.Outcome.OK) {
        notFollowed.add(poll.at() + " " + report.message());
      }
      lastButOne = last;
      last = poll.stays();
      lineages.poll(last, LocalDate.ofInstant(poll.at(), ZONE));
      last.stream().filter(stay -> !stay.isClosedByHand()).map(Stay::uid).forEach(bookings::add);
    } else if (report.outcome() != SyncReport.Outcome.FAILED) {
      notFollowed.add(poll.at() + " failed, and nobody noticed");
    }
    check(house, poll.at(), report);
  }

  private SyncReport report(RealHouse house) {
    if (link == 0) {
      LinkCalendar.Linked linked =
          house
              .get(LinkCalendar.class)
              .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), series.name(), URL);
      link = linked.link().id();
      return linked.report();
    }
    return house.get(SynchronizeLink.class).run(link);
  }

  private void check(RealHouse house, Instant at, SyncReport report) {
    LocalDate tomorrow = LocalDate.ofInstant(at, ZONE).plusDays(1);
    house.look(
        () -> {
          Set<LocalDate> guard = underGuard(report, tomorrow);
          checkNights(house, at, tomorrow, guard);
          checkReservations(
              house.get(Reservations.class).of(RealHouse.UNIT, tomorrow.minusDays(BACK)),
              at,
              tomorrow,
              guard);
          checkNotices(house.get(Notices.class).all(), at, report);
          return null;
        });
  }

  /** That a poll failed is said until the next one succeeds. */
  private void checkNotices(List<Notice> told, Instant at, SyncReport report) {
    told.forEach(notice -> notices.putIfAbsent(notice.id(), notice));
    told.stream()
        .filter(notice -> notice.kind().isOfTheConnection())
        .filter(notice -> report.outcome() == SyncReport.Outcome.OK)
        .forEach(notice -> outlived.add(at + " " + notice.kind()));
  }

  private void checkNights(RealHouse house, Instant at, LocalDate tomorrow, Set<LocalDate> guard) {
    Set<LocalDate> held = new HashSet<>();
    house
        .get(Occupancies.class)
        .of(List.of(RealHouse.UNIT), LocalDateRange.of(tomorrow, tomorrow.plusYears(3)))
        .forEach(occupancy -> add(held, occupancy.nights(), tomorrow));
    Set<LocalDate> now = nights(last, tomorrow);
    Set<LocalDate> missing = new HashSet<>(now);
    missing.removeAll(held);
    if (!missing.isEmpty()) {
      open.add(at + " " + missing);
    }
    held.removeAll(now);
    held.removeAll(nights(lastButOne, tomorrow));
    if (!held.isEmpty()) {
      (guard.containsAll(held) ? guarded : surplus).add(at + " " + held);
    }
  }

  private static Set<LocalDate> underGuard(SyncReport report, LocalDate tomorrow) {
    Set<LocalDate> nights = new HashSet<>();
    report.fates().stream()
        .filter(fate -> fate.word().equals("guarded") || fate.detail().equals("guarded"))
        .forEach(fate -> fate.nights().ifPresent(range -> add(nights, range, tomorrow)));
    return nights;
  }

  private void checkReservations(
      List<Reservation> all, Instant at, LocalDate tomorrow, Set<LocalDate> guard) {
    List<Reservation> holding = all.stream().filter(stay -> stay.status().holdsUnit()).toList();
    for (Reservation one : holding) {
      for (Reservation other : holding) {
        if (one.id() < other.id()
            && one.nights().overlaps(other.nights())
            && knownDuplicates.add(Set.of(one.id(), other.id()))) {
          duplicates.add(at + " " + one.nights() + " and " + other.nights());
        }
      }
      if (!one.nights().getStart().isBefore(tomorrow)
          && !isShown(one)
          && !guard.contains(one.nights().getStart())) {
        phantoms.add(at + " " + one.nights());
      }
    }
    for (Reservation stay : all) {
      Reservation before = everStored.put(stay.id(), stay);
      if (before == null) {
        checkNew(stay, at);
      } else if (before.status().holdsUnit() && !stay.status().holdsUnit()) {
        cancelled++;
        if (isShown(before)) {
          falseCancellations.add(at + " " + before.nights());
        }
      }
    }
  }

  private void checkNew(Reservation made, Instant at) {
    if (series.isAirbnb() && !bookings.contains(made.uid())) {
      phantoms.add(at + " made of closed dates: " + made.nights());
    }
    if (!lineages.isFirst(
        made.id(), stay -> stay.uid().equals(made.uid()) || stay.nights().equals(made.nights()))) {
      duplicates.add(at + " once more: " + made.nights());
    }
  }

  /** Whether this poll or the last good one has a booking under its UID or with its nights. */
  private boolean isShown(Reservation stay) {
    return java.util.stream.Stream.concat(last.stream(), lastButOne.stream())
        .filter(shown -> !shown.isClosedByHand())
        .anyMatch(shown -> shown.nights().equals(stay.nights()) || shown.uid().equals(stay.uid()));
  }

  private static Set<LocalDate> nights(List<Stay> stays, LocalDate from) {
    Set<LocalDate> nights = new HashSet<>();
    stays.forEach(stay -> add(nights, stay.nights(), from));
    return nights;
  }

  private static void add(Set<LocalDate> nights, LocalDateRange range, LocalDate from) {
    LocalDate first = range.getStart().isBefore(from) ? from : range.getStart();
    for (LocalDate night = first; night.isBefore(range.getEnd()); night = night.plusDays(1)) {
      nights.add(night);
    }
  }
}
