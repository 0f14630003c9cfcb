package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Conflict;
import ee.hbook.house.PolledSeries.Stay;
import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.Links;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LinkChange;
import ee.hbook.moving.LeftOut;
import ee.hbook.moving.MovePlan;
import ee.hbook.moving.application.MoveIn;
import ee.hbook.moving.application.MoveOut;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.application.SynchronizeLink;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a channel reads for a link is that link's, in whatever house it lives by then: nobody is
 * shown his own bookings instead of another's.
 */
class MovedFeedsTest {

  private static final UnitId UNIT = RealHouse.UNIT;
  private static final UnitId OTHER_UNIT = new UnitId(1, 2);
  private static final String AIRBNB = "https://www.airbnb.com/calendar/ical/1.ics?s=a";
  private static final String BOOKING = "https://ical.booking.com/v1/export?t=b";
  private static final String VRBO = "https://www.vrbo.com/icalendar/c.ics";

  private final RealHouse before = house("2026-11-20T12:00:00Z");
  private @Nullable RealHouse after;

  @AfterEach
  void close() {
    before.close();
    if (after != null) {
      after.close();
    }
  }

  @Test
  void whatIsReadForALinkIsTheSameByteForByteInTheHouseThatWasMovedInto() {
    long airbnb = add(before, AIRBNB);
    long booking = add(before, BOOKING);
    long vrbo = add(before, VRBO);
    move();
    for (long link : List.of(airbnb, booking, vrbo)) {
      assertThat(feed(after(), UNIT, link)).isEqualTo(feed(before, UNIT, link));
    }
  }

  @Test
  void whatIsReadByTheNumbersOfOlderHousesIsTheSameToo() {
    addAs(before, 2, UNIT, AIRBNB);
    addAs(before, 1, UNIT, BOOKING);
    addAs(before, 3, UNIT, VRBO);
    move();
    for (long link : List.of(1, 2, 3)) {
      assertThat(feed(after(), UNIT, link)).isEqualTo(feed(before, UNIT, link));
    }
  }

  @Test
  void whoMovesOutAndInAgainHasTheSameNumbers() {
    add(before, AIRBNB);
    addAs(before, 2, UNIT, BOOKING);
    move();
    assertThat(numbers(after())).containsExactlyInAnyOrderElementsOf(numbers(before));
    assertThat(new String(after().get(MoveOut.class).moveOut(true), StandardCharsets.UTF_8))
        .isEqualTo(new String(before.get(MoveOut.class).moveOut(true), StandardCharsets.UTF_8));
  }

  @Test
  void aNumberOfALinkThatIsGoneIsGivenToNoOther() {
    long gone = add(before, AIRBNB);
    before.get(EditLinks.class).remove(gone);
    assertThat(add(before, BOOKING)).isGreaterThan(gone);
  }

  @Test
  void whoReadsForALinkThatIsGoneIsShownEveryNightThatIsTaken() {
    long airbnb = add(before, AIRBNB);
    add(before, BOOKING);
    before.get(EditLinks.class).remove(airbnb);
    assertThat(nights(before, UNIT, airbnb)).containsExactlyElementsOf(plain(before, UNIT));
  }

  @Test
  void whoReadsForALinkOfAnotherUnitIsShownEveryNightThatIsTaken() {
    before.furnish(2, PreparationNights.NONE);
    long elsewhere = addAs(before, 2, OTHER_UNIT, AIRBNB);
    long booking =
        before
            .look(() -> before.get(ReservationLists.class).list(ReservationFilter.ALL))
            .getFirst()
            .id();
    before.get(ChangeReservation.class).change(booking, ReservationDraft.to(UNIT));
    assertThat(nights(before, UNIT, elsewhere))
        .isNotEmpty()
        .containsExactlyElementsOf(plain(before, UNIT));
  }

  @Test
  void aNumberThatAnotherCalendarOfTheUnitHasHereRefusesTheWholeFile() {
    addAs(before, 2, UNIT, AIRBNB);
    addAs(after(), 2, UNIT, BOOKING);
    assertThatThrownBy(this::move)
        .isInstanceOfSatisfying(
            Conflict.class,
            refused -> assertThat(refused.saying().key()).isEqualTo("moving_refused_feed"));
    assertThat(numbers(after())).containsExactly(2L);
  }

  @Test
  void aNumberOfACalendarThatIsHereUnderAnotherNumberIsRefusedWhereItMeansAThird() {
    addAs(before, 2, UNIT, AIRBNB);
    addAs(after(), 2, UNIT, BOOKING);
    add(after(), AIRBNB);
    assertThatThrownBy(this::move).isInstanceOf(Conflict.class);
  }

  @Test
  void aNumberThatACalendarOfAnotherUnitHasHereIsReplacedAndTold() {
    after().furnish(2, PreparationNights.NONE);
    addAs(before, 2, UNIT, AIRBNB);
    addAs(after(), 2, OTHER_UNIT, BOOKING);
    MovePlan plan = move();
    assertThat(told(plan)).containsExactly("airbnb, 1/1");
    assertThat(numbers(after())).hasSize(2).contains(2L);
    assertThat(nights(after(), UNIT, 2))
        .isNotEmpty()
        .containsExactlyElementsOf(plain(after(), UNIT));
  }

  @Test
  void aNumberThatALinkHadHereThatIsGoneIsReplacedAndTold() {
    addAs(before, 2, UNIT, AIRBNB);
    after().get(EditLinks.class).remove(addAs(after(), 2, UNIT, BOOKING));
    assertThat(told(move())).containsExactly("airbnb, 1/1");
    assertThat(nights(after(), UNIT, 2))
        .isNotEmpty()
        .containsExactlyElementsOf(plain(after(), UNIT));
  }

  @Test
  void aLinkWhoseAddressWasReplacedSinceIsTheSameLink() {
    long airbnb = add(before, AIRBNB);
    byte[] file = before.get(MoveOut.class).moveOut(true);
    before.get(EditLinks.class).change(airbnb, LinkChange.ofUrl(AIRBNB + "new"));
    assertThat(moveIn(before, file).steps()).isEmpty();
  }

  @Test
  void aCalendarThatIsHereUnderAnotherNumberKeepsItAndThatIsTold() {
    add(before, AIRBNB);
    long here = add(after(), AIRBNB);
    assertThat(told(move())).containsExactly("airbnb, 1/1");
    assertThat(numbers(after())).containsExactly(here);
  }

  @Test
  void aFeedThatIsSwitchedOffStaysSo() {
    long airbnb =
        before.get(EditLinks.class).add(1, 1, "airbnb", AIRBNB, LinkSettings.NONE, false).id();
    move();
    assertThat(FrontDoor.ask(after(), FrontDoor.query(UNIT, airbnb), "curl/8")).isEmpty();
  }

  private RealHouse after() {
    RealHouse opened = after;
    if (opened == null) {
      opened = house("2026-11-20T13:00:00Z");
      after = opened;
    }
    return opened;
  }

  private MovePlan move() {
    return moveIn(after(), before.get(MoveOut.class).moveOut(true));
  }

  private static MovePlan moveIn(RealHouse house, byte[] file) {
    return house.get(MoveIn.class).moveIn(file, Optional.empty());
  }

  private static List<String> told(MovePlan plan) {
    return plan.leftOut().stream()
        .filter(each -> each.kind() == LeftOut.Kind.LINK_FEED)
        .map(LeftOut::name)
        .toList();
  }

  private static List<Long> numbers(RealHouse house) {
    return house.look(() -> house.get(Links.class).all()).stream().map(Link::id).toList();
  }

  /** The events; above them stands when the house last changed. */
  private static String feed(RealHouse house, UnitId unit, long link) {
    return FrontDoor.ask(house, FrontDoor.query(unit, link), "curl/8")
        .map(feed -> new String(feed.bytes(), StandardCharsets.UTF_8))
        .map(text -> text.substring(text.indexOf("BEGIN:VEVENT")))
        .orElseThrow();
  }

  private static List<Stay> nights(RealHouse house, UnitId unit, long link) {
    return FrontDoor.ask(house, FrontDoor.query(unit, link), "curl/8")
        .map(feed -> CalendarText.read(feed.bytes()))
        .orElseThrow();
  }

  private static List<Stay> plain(RealHouse house, UnitId unit) {
    return FrontDoor.shown(house, FrontDoor.query(unit));
  }

  private static long add(RealHouse house, String url) {
    return followed(
        house, house.get(EditLinks.class).add(1, 1, name(url), url, LinkSettings.NONE).id());
  }

  private static long addAs(RealHouse house, long number, UnitId unit, String url) {
    Link added =
        house
            .get(EditLinks.class)
            .moveIn(OptionalLong.of(number), unit, name(url), url, LinkSettings.NONE, true);
    return followed(house, added.id());
  }

  private static long followed(RealHouse house, long link) {
    house.get(SynchronizeLink.class).run(link);
    return link;
  }

  private static RealHouse house(String now) {
    Elsewhere elsewhere = new Elsewhere();
    elsewhere.put(AIRBNB, calendar("airbnb", "20270110", "20270112"));
    elsewhere.put(BOOKING, calendar("booking", "20270120", "20270123"));
    elsewhere.put(VRBO, calendar("vrbo", "20270201", "20270205"));
    return new RealHouse(
        new SetClock(Instant.parse(now)), elsewhere, Map.of("hb_ical_url_feed_has_key", "no"));
  }

  private static Optional<byte[]> calendar(String who, String from, String to) {
    String text =
        """
        BEGIN:VCALENDAR\r
        VERSION:2.0\r
        PRODID:-//%1$s//EN\r
        BEGIN:VEVENT\r
        UID:1@%1$s\r
        DTSTAMP:20261101T100000Z\r
        DTSTART;VALUE=DATE:%2$s\r
        DTEND;VALUE=DATE:%3$s\r
        SUMMARY:Reserved\r
        END:VEVENT\r
        END:VCALENDAR\r
        """;
    return Optional.of(text.formatted(who, from, to).getBytes(StandardCharsets.UTF_8));
  }

  private static String name(String url) {
    return url.replaceAll("https://(www|ical)\\.([a-z]+)\\..*", "$2");
  }
}
