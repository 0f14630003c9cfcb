package ee.hbook.house;

import ee.hbook.availability.Span;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.Conflict;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.LocalDateRange;

/** What the owners of the houses really sold and blocked: each booking once, in one house. */
final class OwnersDiary {

  private record Entry(String house, long id, LocalDateRange nights, boolean block) {}

  private final Neighbourhood neighbours;
  private final Random random;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<LocalDateRange> anchors = new HashSet<>();

  OwnersDiary(Neighbourhood neighbours, Random random) {
    this.neighbours = neighbours;
    this.random = random;
  }

  /** Sells nights in one house; not when it takes them for sold. */
  boolean book(String house, LocalDateRange nights) {
    try {
      long id =
          neighbours
              .houses
              .get(house)
              .get(AddReservation.class)
              .add(RealHouse.draft(RealHouse.UNIT, nights))
              .id();
      entries.add(new Entry(house, id, nights, false));
      return true;
    } catch (Conflict taken) {
      return false;
    }
  }

  /** What each house keeps to the end, so that none of its feeds turns empty. */
  void bookAnchors() {
    LocalDate first = neighbours.tomorrow().plusDays(90);
    for (String house : List.of("A", "B", "C")) {
      LocalDateRange nights = LocalDateRange.of(first, first.plusDays(2));
      book(house, nights);
      anchors.add(nights);
      first = first.plusDays(2);
    }
  }

  /** Blocks nights in one house. */
  void block(String house, LocalDateRange nights) {
    long id =
        neighbours
            .houses
            .get(house)
            .get(BlockAccommodation.class)
            .block(
                OptionalLong.of(RealHouse.UNIT.accomId()),
                OptionalInt.of(RealHouse.UNIT.accomNum()),
                Span.nights(nights),
                "")
            .id();
    entries.add(new Entry(house, id, nights, true));
  }

  /** Does what comes to an owner's mind. */
  void doAnything() {
    int what = random.nextInt(10);
    if (what < 5 || entries.size() < 6) {
      anyNights().ifPresent(nights -> book(anyHouse(), nights));
    } else if (what < 6) {
      anyNights().ifPresent(nights -> block(anyHouse(), nights));
    } else if (what < 8) {
      anyEntry().ifPresent(this::cancel);
    } else {
      anyEntry().filter(entry -> !entry.block()).ifPresent(this::move);
    }
  }

  /** Cancels one of what is left, what keeps the feeds from being empty last. */
  boolean cancelOne() {
    Optional<Entry> next = anyEntry().or(() -> entries.stream().filter(this::isAnchor).findFirst());
    next.ifPresent(this::cancel);
    return next.isPresent();
  }

  private boolean isAnchor(Entry entry) {
    return anchors.contains(entry.nights());
  }

  private void cancel(Entry entry) {
    RealHouse house = neighbours.houses.get(entry.house());
    if (entry.block()) {
      house.get(BlockAccommodation.class).unblock(entry.id());
    } else {
      house
          .get(ChangeReservation.class)
          .change(entry.id(), ReservationDraft.status(ReservationStatus.CANCELLED));
    }
    entries.remove(entry);
  }

  private void move(Entry entry) {
    anyNights()
        .ifPresent(
            nights -> {
              try {
                neighbours
                    .houses
                    .get(entry.house())
                    .get(ChangeReservation.class)
                    .change(entry.id(), RealHouse.draft(RealHouse.UNIT, nights));
                entries.remove(entry);
                entries.add(new Entry(entry.house(), entry.id(), nights, false));
              } catch (Conflict taken) {
                // It stays where it is.
              }
            });
  }

  private String anyHouse() {
    return List.of("A", "B", "C").get(random.nextInt(3));
  }

  private Optional<Entry> anyEntry() {
    List<Entry> future =
        entries.stream()
            .filter(entry -> entry.nights().getStart().isAfter(neighbours.tomorrow()))
            .filter(entry -> !isAnchor(entry))
            .toList();
    return future.isEmpty()
        ? Optional.empty()
        : Optional.of(future.get(random.nextInt(future.size())));
  }

  /** Nights that nobody has sold: no owner sells what another has sold before he can know. */
  private Optional<LocalDateRange> anyNights() {
    LocalDate first = neighbours.tomorrow().plusDays(random.nextInt(60));
    LocalDateRange nights = LocalDateRange.of(first, first.plusDays(1 + random.nextInt(6)));
    return entries.stream().anyMatch(entry -> entry.nights().overlaps(nights))
        ? Optional.empty()
        : Optional.of(nights);
  }

  /** The nights from tomorrow on that somebody sold or blocked. */
  Set<LocalDate> nights() {
    Set<LocalDate> nights = new TreeSet<>();
    entries.forEach(
        entry ->
            Neighbourhood.nightsFrom(entry.nights(), neighbours.tomorrow()).forEach(nights::add));
    return nights;
  }

  /** How many of them there are. */
  int entries() {
    return (int)
        entries.stream()
            .filter(entry -> entry.nights().getEnd().isAfter(neighbours.tomorrow()))
            .count();
  }
}
