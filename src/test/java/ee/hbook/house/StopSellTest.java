package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.Conflict;
import ee.hbook.journal.Journal;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.LogFilter;
import ee.hbook.journal.LogKind;
import ee.hbook.link.Link;
import ee.hbook.link.application.EditLinks;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.FailureClass;
import ee.hbook.recovery.application.KeepStopSell;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.settings.application.ChangeSettings;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.application.SynchronizeLink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Closing a unit for sale while its calendar is paused, in a house with a database. */
class StopSellTest {

  private static final String URL = "https://airbnb.example/a.ics";
  private static final LocalDate SOLD = LocalDate.of(2027, 2, 10);
  private static final LocalDate FREE = LocalDate.of(2027, 3, 1);

  private final SetClock clock = new SetClock(Instant.parse("2027-01-08T18:00:00Z"));
  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house = new RealHouse(clock, elsewhere, Map.of());

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void nothingIsClosedByDefault() {
    paused();
    later(Duration.ofDays(3));

    assertThat(blocked()).isEmpty();
  }

  @Test
  void nothingIsClosedBeforeItsTime() {
    closesAfterHalfADay();
    paused();
    later(Duration.ofHours(11));

    assertThat(blocked()).isEmpty();
  }

  @Test
  void aUnitWhoseCalendarIsPausedForLongTakesNoReservation() {
    closed();

    assertThatThrownBy(() -> reserve(FREE)).isInstanceOf(Conflict.class);
  }

  @Test
  void aYearFromTodayIsClosed() {
    closed();

    assertThat(blocked())
        .singleElement()
        .matches(block -> block.nights().getStart().equals(LocalDate.of(2027, 1, 9)))
        .matches(block -> block.nights().lengthInDays() == 365)
        .matches(block -> block.comment().equals("Closed for sale: a calendar is paused"));
  }

  @Test
  void whatIsClosedIsNotSaidToBeBlockedByAPerson() {
    closed();

    assertThat(blocked())
        .singleElement()
        .matches(
            block ->
                block.cause().equals(new BlockedDates.ByMachine(BlockedDates.Reason.STOP_SELL)));
    LogFilter ofBlocks =
        new LogFilter(
            List.of(LogKind.BLOCKED_DATES),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(house.look(() -> house.get(Journal.class).lines(ofBlocks, 0, 100)))
        .flatExtracting(line -> line.entry().changes())
        .contains(new JournalEntry.Change("reason", "", "stop_sell"));
  }

  @Test
  void itIsClosedOnce() {
    closed();
    later(Duration.ofMinutes(1));

    assertThat(blocked()).hasSize(1);
  }

  @Test
  void aResumeOpensItAtOnce() {
    Link link = closed();
    house.get(TurnLinks.class).resume(link.id(), "person");

    assertThat(blocked()).isEmpty();
    assertThatCode(() -> reserve(FREE)).doesNotThrowAnyException();
  }

  @Test
  void whatTheCalendarSoldMeanwhileIsTakenInAfterTwoGoodProbes() {
    closed();
    elsewhere.repair(URL);
    elsewhere.put(URL, calendar(SOLD, FREE));
    for (Duration step : List.of(Duration.ofHours(24), Duration.ofMinutes(6), Duration.ZERO)) {
      clock.set(clock.instant().plus(step));
      house.get(SynchronizeLink.class).runDue();
    }

    assertThat(stays()).extracting(stay -> stay.nights().getStart()).contains(SOLD, FREE);
    assertThat(blocked()).isEmpty();
  }

  @Test
  void aLinkThatIsSwitchedOffByAPersonOpensItsUnit() {
    Link link = closed();
    house.get(TurnLinks.class).pause(link.id());
    later(Duration.ofMinutes(1));

    assertThat(blocked()).isEmpty();
  }

  @Test
  void aLinkThatIsRemovedOpensItsUnit() {
    Link link = closed();
    house.get(EditLinks.class).remove(link.id());
    later(Duration.ofMinutes(1));

    assertThat(blocked()).isEmpty();
  }

  @Test
  void anEmptiedOptionOpensTheUnit() {
    closed();
    house.get(ChangeSettings.class).change(Map.of("hb_ical_stop_sell_hours", ""));
    later(Duration.ofMinutes(1));

    assertThat(blocked()).isEmpty();
  }

  @Test
  void whatAPersonOpensStaysOpenForTheRestOfThePause() {
    closed();
    house.get(BlockAccommodation.class).unblock(blocked().getFirst().id());
    later(Duration.ofMinutes(1));

    assertThat(blocked()).isEmpty();
  }

  private Link closed() {
    closesAfterHalfADay();
    Link link = paused();
    later(Duration.ofHours(12));
    return link;
  }

  private void closesAfterHalfADay() {
    house.get(ChangeSettings.class).change(Map.of("hb_ical_stop_sell_hours", "12"));
  }

  private Link paused() {
    elsewhere.put(URL, calendar(SOLD));
    Link link = house.get(LinkCalendar.class).link(1, 1, "Airbnb", URL).link();
    elsewhere.fail(URL, FailureClass.AUTH, "http-403");
    clock.set(clock.instant().plus(Duration.ofHours(1)));
    house.get(SynchronizeLink.class).runDue();
    return link;
  }

  private void later(Duration time) {
    clock.set(clock.instant().plus(time));
    house.get(KeepStopSell.class).look();
  }

  private List<BlockedDates> blocked() {
    return house.look(() -> house.get(BlockedDatesStore.class).all());
  }

  private List<Reservation> stays() {
    return house.look(
        () -> house.get(Reservations.class).of(RealHouse.UNIT, LocalDate.of(2027, 1, 1)));
  }

  private void reserve(LocalDate night) {
    house.book(LocalDateRange.of(night, night.plusDays(1)));
  }

  /** A calendar with one-night stays. */
  private static Optional<byte[]> calendar(LocalDate... nights) {
    StringBuilder text =
        new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n");
    for (LocalDate night : nights) {
      text.append("BEGIN:VEVENT\r\nUID:").append(night).append("@x\r\nDTSTART;VALUE=DATE:");
      text.append(compact(night)).append("\r\nDTEND;VALUE=DATE:");
      text.append(compact(night.plusDays(1))).append("\r\nSUMMARY:Reserved\r\nEND:VEVENT\r\n");
    }
    return Optional.of(
        text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String compact(LocalDate day) {
    return day.toString().replace("-", "");
  }
}
