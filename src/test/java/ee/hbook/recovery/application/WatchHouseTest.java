package ee.hbook.recovery.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.house.Elsewhere;
import ee.hbook.house.RealHouse;
import ee.hbook.house.SetClock;
import ee.hbook.ical.AnswerFacts;
import ee.hbook.ical.Download;
import ee.hbook.ical.HttpValidators;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.link.health.Incidents;
import ee.hbook.recovery.SecondLook;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.sync.application.LinkCalendar;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is wrong with the house itself is looked at again, at once, and ends only by an answer. */
@SuppressWarnings("NullAway.Init")
class WatchHouseTest {

  private static final List<String> CALENDARS =
      List.of("https://one.example/1.ics", "https://two.example/2.ics");
  private static final String NO_EVENT =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//One//EN\r\nEND:VCALENDAR\r\n";

  private final Instant now = Instant.now();
  private final LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house =
      new RealHouse(new SetClock(now), elsewhere, Map.of("siteurl", "https://house.example"));
  private final List<Long> links = new ArrayList<>();
  private WatchHouse watch;

  @BeforeEach
  void link() {
    CALENDARS.forEach(url -> answers(url, Optional.empty(), Optional.empty(), Duration.ZERO));
    CALENDARS.forEach(url -> links.add(linked(url)));
    ourFeedAnswers(Optional.empty(), Optional.empty());
    watch = house.get(WatchHouse.class);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aClockIsWrongUntilAnotherOneSaysThatItIsRight() {
    CALENDARS.forEach(
        url -> answers(url, Optional.empty(), Optional.empty(), Duration.ofMinutes(10)));
    watch.look();
    assertThat(watch.lookAgain(Kind.CLOCK)).isEqualTo(SecondLook.STILL_SO);

    CALENDARS.forEach(
        url ->
            elsewhere.answer(
                url,
                () -> new Download.Failed(FailureClass.TRANSIENT, new FailureCode.Status(503))));
    assertThat(watch.lookAgain(Kind.CLOCK)).isEqualTo(SecondLook.NOTHING_SEEN);
    assertThat(open(Kind.CLOCK)).isPresent();

    answers(CALENDARS.getFirst(), Optional.empty(), Optional.empty(), Duration.ofSeconds(5));
    assertThat(watch.lookAgain(Kind.CLOCK)).isEqualTo(SecondLook.OVER);
    assertThat(open(Kind.CLOCK)).isEmpty();
  }

  @Test
  void aCacheIsFoundByItsAgeAndIsOverWhenNobodyReadsUs() {
    ourFeedAnswers(Optional.of(Duration.ofHours(1)), Optional.empty());
    watch.look();
    assertThat(watch.lookAgain(Kind.CACHED)).isEqualTo(SecondLook.STILL_SO);

    house.get(TurnLinks.class).export(links.getFirst(), false);
    assertThat(watch.lookAgain(Kind.CACHED)).isEqualTo(SecondLook.STILL_SO);
    house.get(TurnLinks.class).export(links.getLast(), false);
    assertThat(watch.lookAgain(Kind.CACHED)).isEqualTo(SecondLook.OVER);
  }

  @Test
  void aCopyThatTellsNoAgeIsFoundByItsNights() {
    assertThat(watch.lookAgain(Kind.CACHED)).isEqualTo(SecondLook.OVER);
    house.get(AddReservation.class).add(stay(today.plusDays(10), today.plusDays(13)));
    assertThat(watch.lookAgain(Kind.CACHED)).isEqualTo(SecondLook.STILL_SO);
    assertThat(open(Kind.CACHED)).map(Incident::code).contains("content");
  }

  @Test
  void anotherCertificateThatEndsSoonIsOnRecordWithItsOwnDay() {
    ourFeedAnswers(Optional.empty(), Optional.of(now.plus(Duration.ofDays(3))));
    watch.look();
    ourFeedAnswers(Optional.empty(), Optional.of(now.plus(Duration.ofDays(5))));
    assertThat(watch.lookAgain(Kind.CERTIFICATE)).isEqualTo(SecondLook.STILL_SO);
    assertThat(open(Kind.CERTIFICATE)).map(Incident::code).contains(today.plusDays(5).toString());
    ourFeedAnswers(Optional.empty(), Optional.of(now.plus(Duration.ofDays(60))));
    assertThat(watch.lookAgain(Kind.CERTIFICATE)).isEqualTo(SecondLook.OVER);
  }

  private static ReservationDraft stay(LocalDate checkIn, LocalDate checkOut) {
    return new ReservationDraft(
        OptionalLong.of(RealHouse.UNIT.accomId()),
        OptionalInt.of(RealHouse.UNIT.accomNum()),
        Optional.of(checkIn),
        Optional.of(checkOut),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  private Optional<Incident> open(Kind kind) {
    return house.look(
        () ->
            house.get(Incidents.class).open().stream()
                .filter(each -> each.kind() == kind)
                .findFirst());
  }

  private long linked(String url) {
    return house
        .get(LinkCalendar.class)
        .link(RealHouse.UNIT.accomId(), RealHouse.UNIT.accomNum(), "Elsewhere", url)
        .link()
        .id();
  }

  private void ourFeedAnswers(Optional<Duration> age, Optional<Instant> certificate) {
    for (long link : links) {
      answers(
          house.get(FeedAddresses.class).of(RealHouse.UNIT, link), age, certificate, Duration.ZERO);
    }
  }

  private void answers(
      String url, Optional<Duration> age, Optional<Instant> certificate, Duration ahead) {
    elsewhere.answer(
        url,
        () ->
            new Download.Body(
                NO_EVENT.getBytes(StandardCharsets.UTF_8),
                Optional.of("text/calendar"),
                HttpValidators.NONE,
                new AnswerFacts(Optional.of(Instant.now().plus(ahead)), age, certificate)));
  }
}
