package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.Following.reserved;
import static ee.hbook.sync.plan.Following.told;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.reservation.Reservation;
import ee.hbook.sync.plan.Told.Kind;
import ee.hbook.sync.record.SyncReport;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reservation that a file brought, or the same link before, is known again by its UID. */
class RecognisedTest {

  private final Following following = new Following();

  @BeforeEach
  void aFileBringsABooking() {
    following.upload(reserved("a", 10, 12));
  }

  @Test
  void itIsNotTakenInTwice() {
    assertThat(following.poll(reserved("a", 10, 12)).unchanged()).isEqualTo(1);
    assertThat(following.house.reservations).hasSize(1);
  }

  @Test
  void itIsTheLinksFromThenOn() {
    following.poll(reserved("a", 10, 12));
    assertThat(stay().origin().link()).isEqualTo(OptionalLong.of(1));
  }

  @Test
  void itMovesWithTheLinkFromThenOn() {
    following.poll(reserved("a", 10, 12), reserved("b", 30, 32));
    following.poll(reserved("a", 11, 13), reserved("b", 30, 32));
    assertThat(stay().nights()).isEqualTo(nights(11, 13));
  }

  @Test
  void itMovesAtOnceWhereTheLinkHasOtherNights() {
    assertThat(following.poll(reserved("a", 11, 13)).moved()).isEqualTo(1);
    assertThat(stay().nights()).isEqualTo(nights(11, 13));
  }

  @Test
  void otherNightsAreOnlyToldWhereDatesAreNotUpdated() {
    following.house.options.put("hb_ical_update_resa_dates", "no");
    SyncReport report = following.poll(reserved("a", 11, 13));
    assertThat(told(report)).containsExactly(Kind.RESA_MODIFIED);
    assertThat(stay().nights()).isEqualTo(nights(10, 12));
  }

  @Test
  void ofNightsThatAreOnlyToldBothAreHeld() {
    following.house.options.put("hb_ical_update_resa_dates", "no");
    following.poll(reserved("a", 11, 13));
    assertThat(following.holds(10)).isTrue();
    assertThat(following.holds(12)).isTrue();
  }

  @Test
  void theSameFileOnceMoreChangesNothing() {
    assertThat(following.upload(reserved("a", 10, 12)).unchanged()).isEqualTo(1);
    assertThat(stay().origin().link()).isEmpty();
  }

  @Test
  void aLinkThatIsMadeAnewKnowsItsOwn() {
    following.poll(reserved("a", 10, 12));
    following.house.known().clear();
    assertThat(following.result(reserved("a", 10, 12)).effects())
        .allMatch(effect -> effect instanceof Effect.Keep);
  }

  private Reservation stay() {
    return following.house.reservations.values().iterator().next();
  }
}
