package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.closed;
import static ee.hbook.sync.plan.Following.event;
import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.ical.IcsEvent;
import ee.hbook.ical.IcsEvent.Status;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Two events on one night: of one calendar, of two, or of one that comes back. */
class SharedNightsTest {

  private final Following following = new Following();

  @Test
  void twoBookingsOfOneCalendarWithNightsInCommonAreTold() {
    SyncReport report = following.poll(reserved("a", 10, 13), reserved("b", 12, 15));
    assertThat(report.told())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(Kind.EVENT_NOT_IMPORTED);
              assertThat(told.said().inEnglish())
                  .contains("two reservations with nights in common");
            });
  }

  @Test
  void theNightsOfBothAreHeld() {
    following.poll(reserved("a", 10, 13), reserved("b", 12, 15));
    assertThat(following.holds(14)).isTrue();
  }

  @Test
  void whatWasSoldTwiceIsTakenOverByNobodyOnceItsNightsAreOver() {
    following.house.book(nights(1, 3));
    following.poll(reserved("a", 1, 3));
    following.pass(Duration.ofDays(3));
    SyncReport report = following.poll(reserved("a", 1, 3));
    assertThat(report.told()).isEmpty();
    assertThat(report.added()).isZero();
  }

  @Test
  void closedDatesOverABookingOfTheirOwnCalendarAreNothingToTell() {
    assertThat(told(following.poll(reserved("a", 10, 13), closed("b", 12, 15)))).isEmpty();
  }

  @Test
  void theReservationGoesOnWhenTheOneThatHadTheNightsIsCancelled() {
    following.poll(reserved("a", 10, 13), reserved("b", 12, 15));
    SyncReport report =
        following.poll(event("a", 10, 13, "Reserved", Status.CANCELLED), reserved("b", 12, 15));
    assertThat(told(report)).containsExactly(Kind.RESA_CANCELLED);
    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void whatComesBackOntoNightsThatItsCalendarSoldAgainIsHeldAndNotRevived() {
    IcsEvent gone = event("a", 10, 13, "Reserved", Status.CANCELLED);
    following.poll(reserved("a", 10, 13), reserved("x", 40, 42));
    following.poll(gone, reserved("x", 40, 42));
    following.poll(gone, reserved("b", 12, 15), reserved("x", 40, 42));
    SyncReport report =
        following.poll(reserved("a", 10, 13), reserved("b", 12, 15), reserved("x", 40, 42));
    assertThat(report.revived()).isZero();
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void whatComesBackOntoNightsThatWeSoldIsTold() {
    IcsEvent gone = event("a", 10, 13, "Reserved", Status.CANCELLED);
    following.poll(reserved("a", 10, 13), reserved("x", 40, 42));
    following.poll(gone, reserved("x", 40, 42));
    following.house.book(nights(12, 15));
    assertThat(told(following.poll(reserved("a", 10, 13), reserved("x", 40, 42))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void whatCameBackIsCancelledAgainWhenItIsGone() {
    IcsEvent gone = event("a", 10, 13, "Reserved", Status.CANCELLED);
    following.poll(reserved("a", 10, 13), reserved("x", 40, 42));
    following.poll(gone, reserved("x", 40, 42));
    following.poll(reserved("a", 10, 13), reserved("x", 40, 42));
    assertThat(following.poll(gone, reserved("x", 40, 42)).cancelled()).isEqualTo(1);
    assertThat(following.holds(10)).isFalse();
  }

  @Test
  void ofSeveralInTheWayTheFirstByDateIsNamed() {
    following.house.book(nights(14, 16));
    Reservation first = following.house.book(nights(10, 12));
    assertThat(following.poll(reserved("a", 10, 16)).told().getFirst().other())
        .map(Told.Counterpart::reservationId)
        .contains(OptionalLong.of(first.id()));
  }

  @Test
  void aReservationThatCannotHaveItsCalendarsUidGetsOneOfItsOwn() {
    Reservation once = following.house.book(nights(30, 32), "a", fromLink(2));
    following.house.become(once.id(), ReservationStatus.CANCELLED);
    following.poll(reserved("a", 10, 12));
    assertThat(following.house.reservations.values())
        .filteredOn(stay -> stay.status().holdsUnit())
        .singleElement()
        .satisfies(stay -> assertThat(stay.uid()).isNotEqualTo("a"));
  }

  @Test
  void importedReservationsStartAsTheSiteSays() {
    assertThat(status("new")).isEqualTo(ReservationStatus.NEW);
    assertThat(status("confirmed")).isEqualTo(ReservationStatus.CONFIRMED);
  }

  @Test
  void closedDatesOverABookingWithoutAnyReadAreTold() {
    following.house.book(nights(10, 12));
    assertThat(told(following.poll(closed("c", 10, 12))))
        .containsExactly(Kind.POSSIBLE_DOUBLE_BOOKING);
  }

  @Test
  void whatSaysThatItIsClosedIsNothingToTellOverABooking() {
    following.with(
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()));
    following.house.book(nights(10, 12));
    assertThat(told(following.poll(event("c", 10, 12, "Airbnb (Not available)")))).isEmpty();
  }

  @Test
  void whatSaysThatItIsClosedHoldsItsNightsOnceTheBookingOverItIsGone() {
    following.with(
        new LinkSettings(Optional.of(Blocked.BLOCK), Optional.empty(), false, List.of()));
    Reservation ours = following.house.book(nights(10, 12));
    following.poll(event("c", 10, 12, "Airbnb (Not available)"));
    following.house.become(ours.id(), ReservationStatus.CANCELLED);
    assertThat(following.holds(10)).isTrue();
  }

  @Test
  void whatACalendarOfAnotherMakerClosesIsToldOverABookingAndNotOverBlockedDates() {
    following.house.book(nights(10, 12));
    following.house.block(nights(20, 22));
    SyncReport report = following.strange(closed("c", 10, 12), closed("d", 20, 22)).report();
    assertThat(report.conflicts()).extracting(SyncReport.Conflict::uid).containsExactly("c");
  }

  @Test
  void aNeighboursBookingThatMovedHereFirstIsStillAnEchoWhenItMovesThere() {
    Reservation theirs = following.house.book(nights(5, 8), "a@b", fromLink(2));
    following.poll(reserved("a@b", 5, 8));
    following.house.move(theirs.id(), nights(6, 9));
    SyncReport report = following.poll(reserved("a@b", 6, 9));
    assertThat(report.echoes()).isEqualTo(1);
    assertThat(report.told()).isEmpty();
  }

  @Test
  void aNeighboursBookingThatIsGoneHereIsNotHeldForAnEchoOfItWithOtherNights() {
    Reservation theirs = following.house.book(nights(5, 8), "a@b", fromLink(2));
    following.house.book(nights(40, 42));
    following.house.channelReads();
    following.poll(reserved("a@b", 5, 8));
    following.house.become(theirs.id(), ReservationStatus.CANCELLED);
    SyncReport report = following.poll(reserved("a@b", 6, 9));
    assertThat(report.echoes()).isEqualTo(1);
    assertThat(following.holds(7)).isFalse();
    assertThat(following.holds(8)).isFalse();
  }

  @Test
  void nightsThatOnlyTheNeighbourAddsToABookingThatWePassedOnAreHeldAtOnce() {
    following.house.book(nights(5, 8), "a@b", fromLink(2));
    following.poll(reserved("a@b", 5, 8));
    following.poll(reserved("a@b", 5, 9));
    assertThat(following.holds(8)).isTrue();
  }

  private ReservationStatus status(String option) {
    Following other = new Following();
    other.house.options.put("hb_ical_import_resa_status", option);
    return other.result(reserved("a", 10, 12)).effects().stream()
        .filter(Effect.Reserve.class::isInstance)
        .map(effect -> ((Effect.Reserve) effect).status())
        .findFirst()
        .orElseThrow();
  }

  private static Origin fromLink(long link) {
    return new Origin.Calendar("Other", OptionalLong.of(link), Optional.empty());
  }
}
