package ee.hbook.outlook.notice;

import static ee.hbook.outlook.notice.Subscribed.END;
import static ee.hbook.outlook.notice.Subscribed.NOW;
import static ee.hbook.outlook.notice.Subscribed.asked;
import static ee.hbook.outlook.notice.Subscribed.given;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.outlook.notice.SubscriptionState.Way;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubscriptionStateTest {

  @Test
  void aRoomIsToldOfWhileItsSubscriptionLives() {
    assertThat(way(true, true, Optional.of(given(1)), NOW)).isEqualTo(Way.TOLD);
    assertThat(way(true, true, Optional.of(given(1)), END)).isEqualTo(Way.ASKED);
  }

  @Test
  void itIsAskedForUntilThen() {
    assertThat(way(true, true, Optional.empty(), NOW)).isEqualTo(Way.ASKED);
  }

  @Test
  void aRefusalHasItsCause() {
    RoomSubscription refused = asked(1).failed("ExtensionError", Optional.empty(), NOW);
    SubscriptionState state = SubscriptionState.of(1, true, true, Optional.of(refused), NOW);
    assertThat(state.way()).isEqualTo(Way.REFUSED);
    assertThat(state.cause()).isEqualTo("ExtensionError");
  }

  @Test
  void withoutAnAddressNobodyCanTell() {
    assertThat(way(true, false, Optional.empty(), NOW)).isEqualTo(Way.UNREACHABLE);
  }

  @Test
  void whatIsSwitchedOffIsOff() {
    assertThat(way(false, true, Optional.of(given(1)), NOW)).isEqualTo(Way.OFF);
  }

  private static Way way(
      boolean on, boolean reachable, Optional<RoomSubscription> known, Instant now) {
    return SubscriptionState.of(1, on, reachable, known, now).way();
  }
}
