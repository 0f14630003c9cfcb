package ee.hbook.sync.plan;

import static ee.hbook.sync.plan.Following.nights;
import static ee.hbook.sync.plan.PlannedHouse.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.reservation.Origin;
import ee.hbook.reservation.ReservationStatus;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What an event of a calendar may mean of all that stands in its unit. */
class StandingHereTest {

  private final PlannedHouse house = new PlannedHouse();

  @Test
  void ofTwoReservationsWithOneUidTheOneThatHoldsItsNightsIsMeant() {
    long one = reserve();
    long other = reserve();
    house.become(one, ReservationStatus.CANCELLED);
    assertThat(standing().byUid().get("a").id()).isEqualTo(other);
    house.become(one, ReservationStatus.CONFIRMED);
    house.become(other, ReservationStatus.CANCELLED);
    assertThat(standing().byUid().get("a").id()).isEqualTo(one);
  }

  @Test
  void datesThatAPersonBlockedAreOurs() {
    String uid = house.block(nights(5, 8)).uidFor(UNIT);
    assertThat(standing().isOwn(uid)).isTrue();
    assertThat(standing().isOfAnotherLink(uid)).isFalse();
  }

  @Test
  void datesThatAnotherLinkBlockedAreThatLinks() {
    house.blockFor(2, "b", nights(5, 8));
    assertThat(standing().isOwn("b")).isFalse();
    assertThat(standing().isOfAnotherLink("b")).isTrue();
  }

  @Test
  void datesThatTheLinkItselfBlockedAreNeither() {
    house.blockFor(1, "b", nights(5, 8));
    assertThat(standing().isOwn("b")).isFalse();
    assertThat(standing().isOfAnotherLink("b")).isFalse();
  }

  private long reserve() {
    Origin link = new Origin.Calendar("Elsewhere", OptionalLong.of(1), Optional.empty());
    return house.book(nights(5, 8), "a", link).id();
  }

  private StandingHere standing() {
    return StandingHere.of(
        UNIT,
        OptionalLong.of(1),
        house.reservations.values(),
        List.copyOf(house.blocked.values()),
        List.of());
  }
}
