package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.availability.Occupancies;
import ee.hbook.link.Link;
import ee.hbook.link.Link.State;
import ee.hbook.link.Links;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.LinkChange;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.notification.application.CalendarHealthSource;
import ee.hbook.recovery.application.WatchLinks;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** What links go through, tick by tick, in a house with a database. */
class LinkHealthTest {

  private static final Instant FRIDAY = Instant.parse("2027-01-08T18:00:00Z");
  private static final String AIRBNB = "https://airbnb.example/a.ics";
  private static final String VRBO = "https://vrbo.example/v.ics";
  private static final String BOOKING = "https://booking.example/b.ics";
  private static final String COMING_SOON =
      "<!DOCTYPE html><html><head><title>Coming soon</title></head><body>Back soon</body></html>";

  private final SetClock clock = new SetClock(FRIDAY);
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house =
      new RealHouse(clock, elsewhere, Map.of("hb_ical_update_status_resa", "yes"));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMaintenancePagePausesAsContentAndFreesNothing() {
    Link link = linked(AIRBNB, 10);
    elsewhere.put(AIRBNB, bytes(COMING_SOON));
    ticks(Duration.ofHours(2));

    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
    assertThat(incidents(link))
        .singleElement()
        .matches(incident -> incident.cause().equals(Optional.of(FailureClass.CONTENT)))
        .matches(incident -> incident.lastGood().isPresent());
    assertThat(holds(10)).isTrue();
  }

  @Test
  void aPauseOfDaysFreesNothing() {
    Link link = linked(AIRBNB, 10);
    elsewhere.fail(AIRBNB, FailureClass.GONE, "http-410");
    ticks(Duration.ofDays(3));

    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
    assertThat(holds(10)).isTrue();
  }

  @Test
  void aProbeOnlyLooks() {
    Link link = linked(AIRBNB, 10);
    elsewhere.fail(AIRBNB, FailureClass.AUTH, "http-403");
    tick(Duration.ofHours(1));
    elsewhere.repair(AIRBNB);
    elsewhere.put(AIRBNB, calendar(20));

    house.get(SynchronizeLink.class).run(link.id());

    assertThat(state(link)).isEqualTo(State.PROBING);
    assertThat(holds(20)).isFalse();
    assertThat(holds(10)).isTrue();
  }

  @Test
  void twoGoodProbesBringALinkBackAndItsCalendarIsFollowed() {
    Link link = linked(AIRBNB, 10);
    elsewhere.fail(AIRBNB, FailureClass.AUTH, "http-403");
    tick(Duration.ofHours(1));
    elsewhere.repair(AIRBNB);
    elsewhere.put(AIRBNB, calendar(10, 20));
    tick(Duration.ofHours(6));
    tick(Duration.ofMinutes(5));
    tick(Duration.ofSeconds(15));

    assertThat(state(link)).isEqualTo(State.VERIFYING);
    assertThat(holds(20)).isTrue();
    assertThat(incidents(link))
        .singleElement()
        .matches(incident -> incident.isOpen() && incident.ended().equals("probe"));
  }

  @Test
  void aVerifiedLinkIsActiveAndItsTroubleOver() {
    Link link = linked(AIRBNB, 10);
    elsewhere.fail(AIRBNB, FailureClass.AUTH, "http-403");
    tick(Duration.ofHours(1));
    elsewhere.repair(AIRBNB);
    house.get(TurnLinks.class).resume(link.id(), "mail");
    tick(Duration.ofSeconds(15));

    house.get(TurnLinks.class).verified(link.id());

    assertThat(state(link)).isEqualTo(State.ACTIVE);
    assertThat(incidents(link))
        .singleElement()
        .matches(incident -> !incident.isOpen() && incident.ended().equals("mail"));
  }

  @Test
  void aCheckThatEndsDoesNotCallAFailingLinkWell() {
    Link link = linked(AIRBNB, 10);
    elsewhere.fail(AIRBNB, FailureClass.AUTH, "http-403");
    tick(Duration.ofHours(1));
    house.get(TurnLinks.class).resume(link.id(), "mail");
    elsewhere.throttle(AIRBNB, Duration.ofDays(1));
    tick(Duration.ofSeconds(15));

    house.get(TurnLinks.class).verified(link.id());

    assertThat(state(link)).isEqualTo(State.DEGRADED);
    assertThat(link(link).lastFailure()).contains(new FailureCode.Status(429));
  }

  @Test
  void whatAPersonPausedIsNeverResumedByUs() {
    Link link = linked(AIRBNB, 10);
    house.get(TurnLinks.class).pause(link.id());
    ticks(Duration.ofDays(2));

    assertThat(state(link)).isEqualTo(State.PAUSED_ADMIN);
  }

  @Test
  void anotherAddressBringsALinkBack() {
    Link link = linked(AIRBNB, 10);
    elsewhere.fail(AIRBNB, FailureClass.CONFIG, "redirect-host");
    tick(Duration.ofHours(1));
    elsewhere.put(VRBO, calendar(10));
    house.get(EditLinks.class).change(link.id(), LinkChange.ofUrl(VRBO));

    assertThat(state(link)).isEqualTo(State.VERIFYING);
  }

  @Test
  void whatWaitsForAnEditIsNotTried() {
    Link link = linked(AIRBNB, 10);
    elsewhere.fail(AIRBNB, FailureClass.CONFIG, "redirect-host");
    tick(Duration.ofHours(1));
    elsewhere.repair(AIRBNB);
    ticks(Duration.ofDays(2));

    assertThat(state(link)).isEqualTo(State.PAUSED_AUTO);
    assertThat(link(link).nextAttempt()).isEmpty();
  }

  @Test
  void allLinksOfAHostComeBackTogether() {
    Link one = linked(AIRBNB, 10);
    Link other = linked("https://airbnb.example/other.ics", 20);
    Link foreign = linked(VRBO, 30);
    for (String url : List.of(AIRBNB, "https://airbnb.example/other.ics")) {
      elsewhere.fail(url, FailureClass.AUTH, "http-403");
    }
    tick(Duration.ofHours(1));

    house.get(TurnLinks.class).resumeHost("airbnb.example", "person");

    assertThat(List.of(state(one), state(other), state(foreign)))
        .containsExactly(State.VERIFYING, State.VERIFYING, State.ACTIVE);
  }

  @Test
  void aHostThatAsksUsToWaitIsLeftAloneByAllItsLinks() {
    Link asked = linked(AIRBNB, 10);
    Link other = linked("https://airbnb.example/other.ics", 20);
    Link foreign = linked(VRBO, 30);
    Instant until = clock.instant().plus(Duration.ofHours(5));
    elsewhere.throttle(AIRBNB, Duration.ofHours(5));
    house.get(SynchronizeLink.class).run(asked.id());

    assertThat(List.of(link(asked).dueOn(), link(other).dueOn())).containsExactly(until, until);
    assertThat(link(foreign).dueOn()).isBefore(until);
  }

  @Test
  void threeFailingHostsAreOneTroubleOfOurs() {
    List<Link> links = List.of(linked(AIRBNB, 10), linked(VRBO, 20), linked(BOOKING, 30));
    List.of(AIRBNB, VRBO, BOOKING)
        .forEach(url -> elsewhere.fail(url, FailureClass.TRANSIENT, "connect"));
    ticks(Duration.ofHours(12));

    assertThat(links).extracting(this::state).containsOnly(State.DEGRADED);
    assertThat(house.look(() -> house.get(Incidents.class).open()))
        .singleElement()
        .matches(incident -> incident.kind() == Incident.Kind.EGRESS);
  }

  @Test
  void aPauseThatTurnsOutToBeOurOwnTroubleIsTakenBack() {
    List<Link> links = List.of(linked(AIRBNB, 10), linked(VRBO, 20), linked(BOOKING, 30));
    List.of(AIRBNB, VRBO, BOOKING)
        .forEach(url -> elsewhere.fail(url, FailureClass.CONFIG, "tls-untrusted"));
    tick(Duration.ofHours(1));

    assertThat(links).extracting(this::state).containsOnly(State.DEGRADED);
    assertThat(house.look(() -> house.get(Incidents.class).open()))
        .extracting(Incident::kind)
        .containsExactly(Incident.Kind.EGRESS);
  }

  @Test
  void whenOneIsReachedAgainAllAreTried() {
    List<Link> links = List.of(linked(AIRBNB, 10), linked(VRBO, 20), linked(BOOKING, 30));
    List.of(AIRBNB, VRBO, BOOKING)
        .forEach(url -> elsewhere.fail(url, FailureClass.TRANSIENT, "connect"));
    ticks(Duration.ofHours(3));
    List.of(AIRBNB, VRBO, BOOKING).forEach(elsewhere::repair);
    tick(Duration.ofMinutes(10));
    tick(Duration.ofSeconds(15));

    assertThat(links).extracting(this::state).containsOnly(State.ACTIVE);
    assertThat(house.look(() -> house.get(Incidents.class).open())).isEmpty();
  }

  @Test
  void aHostThatHadAskedUsToWaitSaysNothingAboutOurWayOut() {
    Link patient = linked("https://patient.example/stays.ics", 40);
    elsewhere.throttle("https://patient.example/stays.ics", Duration.ofHours(5));
    house.get(SynchronizeLink.class).run(patient.id());
    List.of(linked(AIRBNB, 10), linked(VRBO, 20), linked(BOOKING, 30));
    List.of(AIRBNB, VRBO, BOOKING)
        .forEach(url -> elsewhere.fail(url, FailureClass.TRANSIENT, "connect"));
    ticks(Duration.ofHours(2));
    elsewhere.repair("https://patient.example/stays.ics");

    house.get(SynchronizeLink.class).run(patient.id());

    assertThat(state(patient)).isEqualTo(State.ACTIVE);
    assertThat(house.look(() -> house.get(Incidents.class).egress())).isPresent();
  }

  @Test
  void ourTroubleEndsWhenNobodyIsLeftWhoCouldEndIt() {
    List<Link> links = List.of(linked(AIRBNB, 10), linked(VRBO, 20), linked(BOOKING, 30));
    List.of(AIRBNB, VRBO, BOOKING)
        .forEach(url -> elsewhere.fail(url, FailureClass.TRANSIENT, "connect"));
    ticks(Duration.ofHours(2));
    links.forEach(link -> house.get(TurnLinks.class).pause(link.id()));
    clock.set(clock.instant().plus(Duration.ofMinutes(30)));

    house.get(WatchLinks.class).look();

    assertThat(house.look(() -> house.get(Incidents.class).egress())).isEmpty();
  }

  @Test
  void whileItLastsOurTroubleIsNotTakenForOver() {
    List.of(linked(AIRBNB, 10), linked(VRBO, 20), linked(BOOKING, 30));
    List.of(AIRBNB, VRBO, BOOKING)
        .forEach(url -> elsewhere.fail(url, FailureClass.TRANSIENT, "connect"));
    ticks(Duration.ofHours(2));

    house.get(WatchLinks.class).look();

    assertThat(house.look(() -> house.get(Incidents.class).egress())).isPresent();
  }

  @Test
  void aLinkThatNobodyReadsForHoursIsNoticedThoughNothingFails() {
    Link link = linked(AIRBNB, 10);
    watchedFor(Duration.ofHours(4));

    assertThat(incidents(link)).extracting(Incident::kind).containsExactly(Incident.Kind.STALE);
  }

  @Test
  void afterANightSwitchedOffLinksAreReadBeforeTheyAreSaidToBeSilent() {
    Link link = linked(AIRBNB, 10);
    watchedFor(Duration.ofMinutes(10));
    clock.set(clock.instant().plus(Duration.ofHours(9)));

    house.get(WatchLinks.class).look();

    assertThat(incidents(link)).isEmpty();
  }

  @Test
  void whatAWatchdogFoundIsOverWhenItFindsItNoMore() {
    Link link = linked(AIRBNB, 10);
    watchedFor(Duration.ofHours(4));
    tick(Duration.ofMinutes(6));

    house.get(WatchLinks.class).look();

    assertThat(incidents(link)).noneMatch(Incident::isOpen);
  }

  @Test
  void aLinkThatWasReadIsNotSilentThoughTheHouseWasSwitchedOffMeanwhile() {
    Link link = linked(AIRBNB, 10);
    watchedFor(Duration.ofHours(4));
    tick(Duration.ofHours(9));

    house.get(WatchLinks.class).look();

    assertThat(incidents(link)).isNotEmpty().noneMatch(Incident::isOpen);
  }

  @Test
  void aLinkThatIsStoppedIsNotListedAsSilentToo() {
    linked(AIRBNB, 10);
    watchedFor(Duration.ofHours(4));
    assertThat(needs()).containsExactly(NeedKind.CALENDAR_STALE);
    elsewhere.fail(AIRBNB, FailureClass.AUTH, "http-403");
    tick(Duration.ofMinutes(1));

    assertThat(needs()).containsExactly(NeedKind.CALENDAR_STOPPED);
  }

  @Test
  void aCalendarThatTurnsEmptyIsQuarantinedAndFreesNothing() {
    Link link = linked(AIRBNB, 10, 20, 30);
    elsewhere.put(AIRBNB, calendar());
    tick(Duration.ofHours(1));

    assertThat(state(link)).isEqualTo(State.QUARANTINED);
    assertThat(holds(10)).isTrue();
    assertThat(incidents(link)).isEmpty();
  }

  @Test
  void oneThatStaysEmptyIsTold() {
    Link link = linked(AIRBNB, 10, 20, 30);
    elsewhere.put(AIRBNB, calendar());
    tick(Duration.ofHours(1));
    tick(Duration.ofHours(1));

    assertThat(incidents(link))
        .extracting(Incident::kind)
        .containsExactly(Incident.Kind.QUARANTINED);
  }

  @Test
  void aPersonMaySayThatTheCalendarIsRight() {
    Link link = linked(AIRBNB, 10, 20, 30);
    elsewhere.put(AIRBNB, calendar());
    tick(Duration.ofHours(1));

    house.get(SynchronizeLink.class).believe(link.id());

    assertThat(state(link)).isEqualTo(State.ACTIVE);
    assertThat(holds(20)).isFalse();
    assertThat(incidents(link)).allMatch(incident -> !incident.isOpen());
  }

  @Test
  void aPersonMaySayThatTheCalendarIsWrong() {
    Link link = linked(AIRBNB, 10, 20, 30);
    elsewhere.put(AIRBNB, calendar());
    tick(Duration.ofHours(1));

    house.get(TurnLinks.class).reject(link.id());
    ticks(Duration.ofDays(2));

    assertThat(state(link)).isEqualTo(State.PAUSED_ADMIN);
    assertThat(holds(20)).isTrue();
  }

  @Test
  void aCalendarThatIsBackEndsItsQuarantine() {
    Link link = linked(AIRBNB, 10, 20, 30);
    elsewhere.put(AIRBNB, calendar());
    tick(Duration.ofHours(1));
    elsewhere.put(AIRBNB, calendar(10, 20, 30));
    tick(Duration.ofHours(1));

    assertThat(state(link)).isEqualTo(State.ACTIVE);
  }

  @Test
  void whatACalendarUnderQuarantineNewlyHoldsIsHeldAtOnce() {
    linked(AIRBNB, 10, 20, 30);
    elsewhere.put(AIRBNB, calendar(40));
    tick(Duration.ofHours(1));

    assertThat(holds(40)).isTrue();
    assertThat(holds(20)).isTrue();
  }

  private List<NeedKind> needs() {
    return house.get(CalendarHealthSource.class).needs(clock.instant()).stream()
        .map(Need::kind)
        .toList();
  }

  private Link linked(String url, int... nights) {
    elsewhere.put(url, calendar(nights));
    String name = "Calendar " + url.substring(8, 12);
    return house.get(LinkCalendar.class).link(1, 1, name, url).link();
  }

  private void tick(Duration later) {
    clock.set(clock.instant().plus(later));
    house.get(SynchronizeLink.class).runDue();
  }

  private void watchedFor(Duration time) {
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      clock.set(clock.instant().plus(Duration.ofMinutes(5)));
      house.get(WatchLinks.class).look();
    }
  }

  private void ticks(Duration time) {
    Instant end = clock.instant().plus(time);
    while (clock.instant().isBefore(end)) {
      tick(Duration.ofMinutes(5));
    }
  }

  private Link link(Link link) {
    return house.look(() -> house.get(Links.class).find(link.id())).orElseThrow();
  }

  private State state(Link link) {
    return link(link).state();
  }

  private List<Incident> incidents(Link link) {
    return house.look(() -> house.get(Incidents.class).of(link.id(), 10));
  }

  private boolean holds(int day) {
    LocalDate night = day(day);
    return !house
        .look(
            () ->
                house
                    .get(Occupancies.class)
                    .of(List.of(RealHouse.UNIT), LocalDateRange.of(night, night.plusDays(1))))
        .isEmpty();
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2027, 1, 10).plusDays(day);
  }

  /** A calendar with one-night stays. */
  private static Optional<byte[]> calendar(int... nights) {
    StringBuilder text =
        new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n");
    for (int night : nights) {
      text.append("BEGIN:VEVENT\r\nUID:").append(night).append("@x\r\nDTSTART;VALUE=DATE:");
      text.append(compact(day(night))).append("\r\nDTEND;VALUE=DATE:");
      text.append(compact(day(night + 1))).append("\r\nSUMMARY:Reserved\r\nEND:VEVENT\r\n");
    }
    return bytes(text.append("END:VCALENDAR\r\n").toString());
  }

  private static String compact(LocalDate day) {
    return day.toString().replace("-", "");
  }

  private static Optional<byte[]> bytes(String text) {
    return Optional.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
