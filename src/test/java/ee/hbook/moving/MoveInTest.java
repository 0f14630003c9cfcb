package ee.hbook.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Conflict;
import ee.hbook.house.Elsewhere;
import ee.hbook.house.RealHouse;
import ee.hbook.house.SetClock;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.moving.application.MoveIn;
import ee.hbook.moving.application.MoveOut;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.sync.application.SynchronizeLink;
import ee.hbook.sync.record.SyncReport;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A settings file comes into a house that is real but for its clock and its network. */
class MoveInTest {

  private final Elsewhere elsewhere = new Elsewhere();
  private final RealHouse house = house();

  private RealHouse house() {
    return new RealHouse(new SetClock(Instant.parse("2034-06-01T12:00:00Z")), elsewhere, Map.of());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPreviewChangesNothing() {
    house.get(MoveIn.class).preview(SampleFile.bytes());
    assertThat(house.look(() -> house.get(Accommodations.class).all())).hasSize(1);
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    moveIn(house, SampleFile.bytes());
    assertThat(moveIn(house, SampleFile.bytes()).steps()).isEmpty();
  }

  @Test
  void reservationsKeepTheirNumbers() {
    moveIn(house, SampleFile.bytes());
    assertThat(stays()).extracting(Reservation::id).contains(7041L, 7042L, 7043L, 7044L);
  }

  @Test
  void whoComesSecondToANightBecomesPending() {
    moveIn(house, SampleFile.bytes());
    assertThat(stay(7043).status()).isEqualTo(ReservationStatus.PENDING);
  }

  @Test
  void blocksBesideAReservationKeepTheirUidsAndGoWithIt() {
    moveIn(house, SampleFile.bytes());
    assertThat(blocks(7102, 1)).contains("D2034-01-05T10:20:30U65f1a1@http://www.chalet.example");
    house
        .get(ChangeReservation.class)
        .change(7041, ReservationDraft.status(ReservationStatus.CANCELLED));
    assertThat(blocks(7102, 1)).isEmpty();
  }

  @Test
  void aCalendarIsDueWithTheSignatureThatItHad() {
    moveIn(house, SampleFile.bytes());
    Link link = link();
    assertThat(link.signature()).isEqualTo("-//Airbnb Inc//Hosting Calendar 1.0//EN");
    assertThat(link.dueOn()).isEqualTo("2034-06-01T12:00:00Z");
    assertThat(link.lastAttempt()).isEmpty();
  }

  @Test
  void theFirstReadFindsWhatHadComeFromThere() {
    moveIn(house, SampleFile.bytes());
    elsewhere.put(SampleFile.URL, Optional.of(SampleFile.calendar()));
    SyncReport report = house.get(SynchronizeLink.class).run(link().id());
    assertThat(report.outcome()).isEqualTo(SyncReport.Outcome.OK);
    assertThat(stays()).hasSize(4);
    assertThat(stay(7042).status()).isEqualTo(ReservationStatus.NEW);
  }

  @Test
  void aNumberThatAnotherAccommodationHasRefusesTheWholeFile() {
    byte[] file = SampleFile.text().replace("7103", "1").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> moveIn(house, file)).isInstanceOf(Conflict.class);
    assertThat(house.look(() -> house.get(Accommodations.class).all())).hasSize(1);
  }

  @Test
  void whatWasNotAgreedToIsNotDone() {
    String agreed = house.get(MoveIn.class).preview(SampleFile.bytes()).fingerprint();
    moveIn(house, SampleFile.withoutOptions().getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(
            () -> house.get(MoveIn.class).moveIn(SampleFile.bytes(), Optional.of(agreed)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aHouseThatMovesOutAndInIsTheSame() {
    moveIn(house, SampleFile.bytes());
    byte[] file = house.get(MoveOut.class).moveOut(true);
    try (RealHouse other = house()) {
      moveIn(other, file);
      assertThat(new String(other.get(MoveOut.class).moveOut(true), StandardCharsets.UTF_8))
          .isEqualTo(new String(file, StandardCharsets.UTF_8));
    }
  }

  @Test
  void theReservationsOfAMultipleBookingAreAGroup() {
    moveIn(house, SampleFile.multiple());
    assertThat(stay(7041).groupId()).isPresent().isEqualTo(stay(7042).groupId());
    assertThat(stay(7043).groupId()).isEmpty();
    assertThat(stay(7042).customer()).isPresent();
  }

  @Test
  void aGroupMovesOutAndIn() {
    moveIn(house, SampleFile.multiple());
    byte[] file = house.get(MoveOut.class).moveOut(true);
    try (RealHouse other = house()) {
      moveIn(other, file);
      assertThat(new String(other.get(MoveOut.class).moveOut(true), StandardCharsets.UTF_8))
          .isEqualTo(new String(file, StandardCharsets.UTF_8))
          .contains("\"parent_id\":\"1\"");
    }
  }

  private static MovePlan moveIn(RealHouse house, byte[] file) {
    return house.get(MoveIn.class).moveIn(file, Optional.empty());
  }

  private List<Reservation> stays() {
    return house.look(() -> house.get(ReservationLists.class).list(ReservationFilter.ALL));
  }

  private Reservation stay(long id) {
    return house.look(() -> house.get(Reservations.class).find(id)).orElseThrow();
  }

  private Link link() {
    return house.look(() -> house.get(Links.class).all()).getFirst();
  }

  private List<String> blocks(long accomId, int num) {
    UnitId unit = new UnitId(accomId, num);
    return house
        .look(() -> house.get(BlockedDatesStore.class).of(unit, java.time.LocalDate.EPOCH))
        .stream()
        .map(BlockedDates::uid)
        .toList();
  }
}
