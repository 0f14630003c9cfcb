package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Choice;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.application.ApplyRemedy;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Vanished;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.Claim;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * A unit with a calendar of guests' bookings and an owner who sells, cancels and presses what the
 * list offers. What a look has found stands as long as the rows bear it out.
 */
final class BookingsPlot implements Plot {

  private static final int PLACES = 9;
  private static final List<String> FAILURES =
      List.of("http-403", "http-429", "http-410", "http-429", "http-503", "http-429", "internal");

  /** A timer is not exact. */
  private static final Duration INEXACT = Duration.ofMinutes(5);

  private final HouseOfFacts house;
  private final UnitId unit;
  private final Vanished vanished;
  private final FactCalendar calendar;
  private final LocalDate first;
  private final List<Stay> lost = new ArrayList<>();
  private final Set<String> oneGuest = new HashSet<>();
  private final Set<String> believed = new HashSet<>();
  private Set<String> found = Set.of();
  private int uids;

  BookingsPlot(HouseOfFacts house, UnitId unit) {
    this.house = house;
    this.unit = unit;
    vanished = Vanished.values()[house.random.nextInt(3)];
    first = house.today().plusDays(4);
    calendar =
        new FactCalendar(
            house,
            unit,
            "Bookings",
            "https://bookings" + unit.accomNum() + ".example/a.ics",
            new LinkSettings(Optional.empty(), Optional.of(vanished), false, List.of()),
            List.of(stay(2), stay(3), stay(4), stay(5)));
  }

  /** Places lie apart; all but the first are far ahead. */
  private LocalDateRange nights(int place) {
    LocalDate begin = place == 0 ? first : first.plusDays(140 + 10L * place);
    return LocalDateRange.of(
        begin.plusDays(house.random.nextInt(3)), begin.plusDays(4 + house.random.nextInt(3)));
  }

  private Stay stay(int place) {
    return new Stay(++uids + "u" + unit.accomNum() + "@airbnb.com", nights(place), "Reserved");
  }

  private int place(LocalDateRange nights) {
    return nights.getStart().isBefore(first.plusDays(100))
        ? 0
        : (int) ((nights.getStart().toEpochDay() - first.plusDays(140).toEpochDay()) / 10);
  }

  @Override
  public String happens() {
    if (house.network.down) {
      return "nothing is reached";
    }
    String what = what();
    return unit + " (" + vanished + ") " + what;
  }

  private String what() {
    try {
      return switch (house.random.nextInt(20)) {
        case 0, 1, 2 -> sells();
        case 3, 4 -> owner();
        case 5 -> ownerCancels();
        case 6, 7 -> moves();
        case 8 -> loses(1);
        case 9 -> lost.isEmpty() ? loses(calendar.lists.size() - 1) : comesBack();
        case 10 -> becomes(ReservationStatus.CANCELLED);
        case 11 -> becomes(ReservationStatus.AWAITING_APPROVAL);
        case 12, 13 -> fails();
        case 14 -> turns();
        case 15 -> becomesAnother();
        case 16 -> {
          calendar.unreadable = !calendar.unreadable;
          yield "an event is unreadable: " + calendar.unreadable;
        }
        default -> presses();
      };
    } catch (Conflict refused) {
      return "the owner is refused";
    }
  }

  private String sells() {
    int place = house.random.nextInt(PLACES);
    if (isListed(place) || !isWhole()) {
      return "nothing is sold";
    }
    Stay sold = stay(place);
    calendar.lists.add(sold);
    return "the calendar sells " + sold.nights();
  }

  private boolean isListed(int place) {
    return calendar.lists.stream().anyMatch(stay -> place(stay.nights()) == place);
  }

  /** Whether nothing is lost, and it is the calendar that was linked. */
  private boolean isWhole() {
    return lost.isEmpty() && calendar.producer.equals(calendar.accepted);
  }

  private String owner() {
    LocalDateRange nights = nights(house.random.nextInt(PLACES));
    house.house.get(AddReservation.class).add(RealHouse.draft(unit, nights));
    return "the owner sells " + nights;
  }

  private String ownerCancels() {
    List<Reservation> own =
        holding().stream().filter(stay -> stay.origin().link().isEmpty()).toList();
    return own.isEmpty() ? "the owner has sold nothing" : cancel(any(own));
  }

  private String becomes(ReservationStatus status) {
    List<Reservation> theirs = holding().stream().filter(this::isTheirs).toList();
    return theirs.isEmpty() ? "there is none of theirs" : become(any(theirs), status);
  }

  private String cancel(Reservation stay) {
    return become(stay, ReservationStatus.CANCELLED);
  }

  private String become(Reservation stay, ReservationStatus status) {
    house.house.get(ChangeReservation.class).change(stay.id(), ReservationDraft.status(status));
    return "for the owner " + stay.id() + " of " + stay.nights() + " is " + status;
  }

  private String moves() {
    if (calendar.lists.isEmpty() || !isWhole()) {
      return "nothing moves";
    }
    int index = house.random.nextInt(calendar.lists.size());
    Stay before = calendar.lists.get(index);
    if (place(before.nights()) == 0) {
      return "it is too near to move";
    }
    Stay after = new Stay(before.uid(), nights(place(before.nights())), before.summary());
    calendar.lists.set(index, after);
    return before.nights() + " moves to " + after.nights();
  }

  private String loses(int some) {
    List<Stay> ahead = calendar.lists.stream().filter(stay -> place(stay.nights()) != 0).toList();
    if (ahead.size() < 4 || !isWhole()) {
      return "nothing is lost";
    }
    lost.addAll(ahead.subList(0, Math.min(some, ahead.size() - 1)));
    calendar.lists.removeAll(lost);
    return "the calendar loses " + lost.stream().map(Stay::nights).toList();
  }

  private String comesBack() {
    lost.removeIf(stay -> isListed(place(stay.nights())));
    calendar.lists.addAll(lost);
    List<LocalDateRange> back = lost.stream().map(Stay::nights).toList();
    lost.clear();
    return "the calendar has again " + back;
  }

  private String fails() {
    if (!calendar.failure.isEmpty() || !house.mayFail()) {
      calendar.failure = "";
      return "the calendar answers";
    }
    calendar.failure = any(FAILURES);
    if (calendar.failure.equals("http-429")) {
      house.tick();
      house.later(Duration.ofHours(6));
    }
    return "the calendar fails: " + calendar.failure;
  }

  private String turns() {
    Link row = calendar.row();
    if (row.enabled() && house.random.nextBoolean() && !row.health().phase().onlyProbes()) {
      house.house.get(TurnLinks.class).pause(calendar.link);
      return "the owner switches the calendar off";
    }
    house.house.get(TurnLinks.class).resume(calendar.link, "person");
    return "the owner resumes the calendar";
  }

  private String becomesAnother() {
    if (!lost.isEmpty()) {
      return "it is the calendar that it was";
    }
    calendar.producer =
        calendar.producer.equals(FactCalendar.OURS) ? "-//Somebody else//EN" : FactCalendar.OURS;
    return "the calendar is of " + calendar.producer;
  }

  /** Somebody presses any button that the list offers for this unit. */
  private String presses() {
    List<Need> here =
        house.listed().stream().filter(need -> need.unit().equals(Optional.of(unit))).toList();
    if (here.isEmpty()) {
      return "there is nothing to press";
    }
    Need need = any(here);
    List<Press> presses =
        need.remedies().stream().filter(Press.class::isInstance).map(Press.class::cast).toList();
    if (presses.isEmpty()) {
      return "there is no button for " + need.kind();
    }
    Press press = any(presses);
    Optional<String> choice =
        press.choices().isEmpty()
            ? Optional.empty()
            : Optional.of(any(press.choices())).map(Choice::value);
    note(need, press.name());
    try {
      house.house.get(ApplyRemedy.class).apply(need.key(), press.name(), choice, may -> true);
      return "somebody presses " + press.name() + " of " + need.kind();
    } catch (Conflict | InvalidInput | NotFound refused) {
      return press.name() + " of " + need.kind() + " is refused";
    }
  }

  private void note(Need need, String press) {
    if (press.equals("same-guest")) {
      need.parties().stream()
          .skip(1)
          .forEach(
              other -> oneGuest.add(guest(need.parties().getFirst().nights(), other.nights())));
    }
    if (press.equals("believe") && calendar.failure.isEmpty()) {
      believed.addAll(calendar.missing.keySet());
    }
    if (press.equals("accept")) {
      calendar.accept();
    }
  }

  private static String guest(LocalDateRange there, LocalDateRange here) {
    return there + " is " + here;
  }

  @Override
  public void looked() {
    if (calendar.looked()) {
      believed.retainAll(calendar.missing.keySet());
      found = rule().keySet();
    }
  }

  @Override
  public Set<Fact> facts() {
    Map<String, Fact> rule = rule();
    boolean followed = calendar.row().enabled();
    Set<Fact> facts = new LinkedHashSet<>();
    rule.forEach(
        (name, fact) -> {
          if (found.contains(name) && (followed || fact.kind() != NeedKind.CALENDAR_GUARDED)) {
            facts.add(fact);
          }
        });
    if (followed && !calendar.seenProducer.equals(calendar.accepted)) {
      facts.add(Fact.ofLink(NeedKind.CALENDAR_OTHER, unit, calendar.link));
    }
    stays().stream()
        .filter(stay -> stay.status() == ReservationStatus.AWAITING_APPROVAL)
        .map(stay -> Fact.ofNights(NeedKind.AWAITING_APPROVAL, unit, List.of(stay.nights())))
        .forEach(facts::add);
    return facts;
  }

  /** What stands, by name, if only it was found. */
  private Map<String, Fact> rule() {
    Map<String, Fact> rule = new LinkedHashMap<>();
    List<Claim> claims = house.claims(calendar.link);
    for (Stay event : calendar.seen) {
      claim(claims, event.uid())
          .filter(claim -> event.nights().getEnd().isAfter(house.today()))
          .flatMap(claim -> about(event, claim))
          .ifPresent(fact -> rule.put(fact.kind() + event.uid(), fact));
    }
    calendar.missing.forEach(
        (uid, missing) -> {
          if (missing.looks() >= 2 || believed.contains(uid)) {
            claim(claims, uid)
                .filter(claim -> !isWaiting(claim))
                .flatMap(claim -> own(claim))
                .filter(stay -> stay.status().holdsUnit() && vanished == Vanished.KEEP)
                .ifPresent(stay -> rule.put("gone " + uid, fact(NeedKind.GONE_THERE, stay)));
          }
        });
    guarded(claims).ifPresent(fact -> rule.put("guarded", fact));
    if (calendar.seenUnreadable) {
      rule.put("unreadable", Fact.ofNights(NeedKind.EVENT_NOT_READ, unit, List.of()));
    }
    return rule;
  }

  private Optional<Fact> about(Stay event, Claim claim) {
    Optional<Reservation> own = own(claim);
    if (own.filter(stay -> !stay.status().holdsUnit() && stay.cancelledHere()).isPresent()) {
      return own.map(stay -> fact(NeedKind.CANCELLED_HERE, stay));
    }
    if (own.filter(stay -> stay.status().holdsUnit() && !stay.unit().equals(unit)).isPresent()) {
      return Optional.empty();
    }
    List<LocalDateRange> others =
        holding().stream()
            .filter(stay -> !isTheirs(stay) && stay.nights().overlaps(event.nights()))
            .map(Reservation::nights)
            .toList();
    if (!others.isEmpty()) {
      boolean one =
          others.stream().allMatch(here -> oneGuest.contains(guest(event.nights(), here)));
      return one
          ? Optional.empty()
          : Optional.of(
              Fact.ofNights(
                  NeedKind.DOUBLE_BOOKING,
                  unit,
                  others.stream().map(here -> here.intersection(event.nights())).toList()));
    }
    return own.filter(stay -> stay.status().holdsUnit() && !stay.nights().equals(event.nights()))
        .map(
            stay ->
                Fact.ofNights(
                    NeedKind.MOVED_NOT_TAKEN, unit, List.of(stay.nights(), event.nights())));
  }

  /** A guest in the house waits for nothing; the others are told once half was missed twice. */
  private Optional<Fact> guarded(List<Claim> claims) {
    List<Claim> doubted = claims.stream().filter(this::isWaiting).toList();
    List<Claim> waiting =
        doubted.stream().filter(claim -> claim.nights().getStart().isAfter(house.today())).toList();
    long stood =
        waiting.stream()
            .map(claim -> calendar.missing.get(claim.identity()))
            .filter(missing -> missing != null && missing.looks() >= 2)
            .count();
    return waiting.isEmpty() || 2 * stood < waiting.size()
        ? Optional.empty()
        : Optional.of(
            Fact.ofNights(
                NeedKind.CALENDAR_GUARDED, unit, doubted.stream().map(Claim::nights).toList()));
  }

  /** A loss is doubted for a day, unless a person does not. */
  private boolean isWaiting(Claim claim) {
    boolean proved =
        claim
            .absence()
            .filter(proof -> proof.looks() >= 4)
            .filter(
                proof ->
                    !calendar
                        .followed
                        .orElseThrow()
                        .isBefore(proof.since().plus(Duration.ofHours(24)).minus(INEXACT)))
            .isPresent();
    return claim.isGuarded() && !proved && !believed.contains(claim.identity());
  }

  private Fact fact(NeedKind kind, Reservation stay) {
    return Fact.ofNights(kind, unit, List.of(stay.nights()));
  }

  private static Optional<Claim> claim(List<Claim> claims, String uid) {
    return claims.stream().filter(claim -> claim.identity().equals(uid)).findFirst();
  }

  private Optional<Reservation> own(Claim claim) {
    return claim.reservationId().isPresent()
        ? house.look(
            () -> house.house.get(Reservations.class).find(claim.reservationId().getAsLong()))
        : Optional.empty();
  }

  private boolean isTheirs(Reservation stay) {
    return stay.origin().link().equals(OptionalLong.of(calendar.link));
  }

  private List<Reservation> holding() {
    return stays().stream().filter(stay -> stay.status().holdsUnit()).toList();
  }

  private List<Reservation> stays() {
    return house.look(() -> house.house.get(Reservations.class).of(unit, house.today()));
  }

  private <T> T any(List<? extends T> some) {
    return some.get(house.random.nextInt(some.size()));
  }

  @Override
  public void mend() {
    calendar.failure = "";
    calendar.producer = calendar.accepted;
    calendar.unreadable = false;
    lost.clear();
    house.house.get(TurnLinks.class).resume(calendar.link, "person");
    List<Reservation> here =
        house.look(() -> house.house.get(Reservations.class).all(house.today())).stream()
            .filter(stay -> stay.unit().equals(unit))
            .toList();
    here.stream()
        .filter(stay -> stay.status() != ReservationStatus.CANCELLED)
        .filter(stay -> calendar.lists.stream().noneMatch(event -> isAsItIsThere(event, stay)))
        .forEach(this::cancel);
    calendar.lists.removeIf(event -> here.stream().noneMatch(stay -> isAsItIsThere(event, stay)));
  }

  private boolean isAsItIsThere(Stay event, Reservation stay) {
    return isTheirs(stay)
        && stay.status().holdsUnit()
        && stay.nights().equals(event.nights())
        && stay.unit().equals(unit);
  }
}
