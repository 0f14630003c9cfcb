package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.application.ApplyRemedy;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.application.SynchronizeLink;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** A unit whose two channels keep closed what each has read of the other in our feeds. */
final class LoopPlot implements Plot {

  private static final Duration STANDS = Duration.ofDays(1);

  private final HouseOfFacts house;
  private final UnitId unit;
  private final LocalDate first;
  private final FactCalendar one;
  private final FactCalendar two;
  private Optional<LocalDateRange> closed = Optional.empty();
  private Instant since = Instant.EPOCH;
  private Optional<Instant> read = Optional.empty();
  private boolean found;
  private int loops;

  LoopPlot(HouseOfFacts house, UnitId unit) {
    this.house = house;
    this.unit = unit;
    this.first = house.today().plusDays(220);
    one = calendar("one");
    two = calendar("two");
  }

  private FactCalendar calendar(String name) {
    LocalDate far = first.plusDays(name.equals("one") ? 300 : 310);
    return new FactCalendar(
        house,
        unit,
        name,
        "https://loop-" + name + unit.accomNum() + ".example/a.ics",
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()),
        List.of(new Stay(name + "@loop", LocalDateRange.of(far, far.plusDays(2)), "Reserved")));
  }

  @Override
  public String happens() {
    if (house.network.down) {
      return "nothing is reached";
    }
    return unit
        + " "
        + switch (house.random.nextInt(5)) {
          case 0, 1 -> closes();
          case 2 -> breaks();
          case 3 -> opens();
          default -> turns();
        };
  }

  /** Both read of a booking; when it is cancelled, each keeps it closed because of the other. */
  private String closes() {
    if (closed.isPresent() || !one.row().enabled()) {
      return "nothing is closed";
    }
    LocalDate begin = first.plusDays(7L * loops++);
    LocalDateRange nights = LocalDateRange.of(begin, begin.plusDays(3));
    Reservation sold = house.house.get(AddReservation.class).add(RealHouse.draft(unit, nights));
    reads();
    house.tick();
    house
        .house
        .get(ChangeReservation.class)
        .change(sold.id(), ReservationDraft.status(ReservationStatus.CANCELLED));
    one.lists.add(new Stay("loop" + loops + "@one", nights, "Airbnb (Not available)"));
    two.lists.add(new Stay("loop" + loops + "@two", nights, "CLOSED - Not available"));
    for (FactCalendar each : List.of(one, two)) {
      house.house.get(SynchronizeLink.class).run(each.link);
    }
    closed = Optional.of(nights);
    since = house.now();
    house.later(Duration.ofHours(house.random.nextInt(26)));
    return "both close " + nights;
  }

  private void reads() {
    for (FactCalendar each : List.of(one, two)) {
      FrontDoor.ask(house.house, FrontDoor.query(unit, each.link), "Calendars");
    }
    read = Optional.of(house.now());
  }

  private String breaks() {
    for (Need need : house.listed()) {
      if (need.kind() == NeedKind.CLOSED_LOOP && need.unit().equals(Optional.of(unit))) {
        house
            .house
            .get(ApplyRemedy.class)
            .apply(need.key(), "break-loops", Optional.empty(), may -> true);
        opens();
        return "the owner breaks the loop";
      }
    }
    return "there is no loop to break";
  }

  private String opens() {
    List.of(one, two).forEach(each -> each.lists.removeIf(stay -> stay.uid().startsWith("loop")));
    closed = Optional.empty();
    return "both open what they had closed";
  }

  private String turns() {
    boolean on = one.row().enabled();
    if (on) {
      house.house.get(TurnLinks.class).pause(one.link);
    } else {
      house.house.get(TurnLinks.class).resume(one.link, "person");
    }
    return "the first is followed: " + !on;
  }

  @Override
  public void looked() {
    two.looked();
    if (one.looked()) {
      found =
          closed.isPresent()
              && one.seen.stream().anyMatch(stay -> stay.nights().equals(closed.get()))
              && !one.row().lastSuccess().orElseThrow().isBefore(since.plus(STANDS));
    }
  }

  @Override
  public Set<Fact> facts() {
    Set<Fact> facts = new LinkedHashSet<>();
    if (found && closed.isPresent() && one.row().enabled()) {
      facts.add(Fact.ofNights(NeedKind.CLOSED_LOOP, unit, List.of(closed.get())));
    }
    for (FactCalendar each : List.of(one, two)) {
      read.filter(last -> each.row().enabled() && ReadersPlot.isSilent(last, house.watched))
          .ifPresent(last -> facts.add(Fact.ofLink(NeedKind.CALENDAR_UNREAD, unit, each.link)));
    }
    return facts;
  }

  @Override
  public void mend() {
    opens();
    reads();
    house.house.get(TurnLinks.class).resume(one.link, "person");
  }
}
