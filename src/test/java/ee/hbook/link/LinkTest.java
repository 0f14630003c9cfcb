package ee.hbook.link;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.Link.State;
import ee.hbook.link.health.LinkHealth;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkTest {

  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");
  private static final Followed FOLLOWED =
      new Followed(
          new Cursor("remembered"),
          "digest",
          "circumstances",
          true,
          1,
          Optional.of("-//New//EN"),
          Optional.empty());

  @Test
  void aLinkThatWasReadIsActive() {
    assertThat(link(true, 0).state()).isEqualTo(State.ACTIVE);
  }

  @Test
  void aLinkThatFailedIsDegraded() {
    assertThat(link(true, 1).state()).isEqualTo(State.DEGRADED);
  }

  @Test
  void aLinkThatIsSwitchedOffIsPausedWhateverItMet() {
    assertThat(link(false, 3).state()).isEqualTo(State.PAUSED_ADMIN);
  }

  @Test
  void theApiWritesStatesInSmallLetters() {
    assertThat(State.DEGRADED.word()).isEqualTo("degraded");
  }

  @Test
  void aLinkMayBeRunAtAnotherTime() {
    assertThat(link(true, 0).dueAt(NOW.plusSeconds(5)).dueOn()).isEqualTo(NOW.plusSeconds(5));
  }

  @Test
  void anAcceptedSignatureIsNoLongerOffered() {
    Link accepted = link(true, 0).bearing("-//New//EN");
    assertThat(accepted.signature()).isEqualTo("-//New//EN");
    assertThat(accepted.followed().offeredSignature()).isEmpty();
  }

  @Test
  void aLinkThatStartsOverHasFollowedNothing() {
    Link over = link(true, 0).startedOver(false);
    assertThat(over.followed()).isEqualTo(Followed.NOTHING);
    assertThat(over.enabled()).isFalse();
  }

  @Test
  void aLinkInALogDoesNotTellItsAddress() {
    assertThat(link(true, 0)).hasToString("link 7 of unit " + new UnitId(102, 1));
  }

  private static Link link(boolean enabled, int failures) {
    return new Link(
        7,
        new UnitId(102, 1),
        "Airbnb",
        new CalendarUrl("https://www.airbnb.com/secret.ics"),
        enabled,
        true,
        "-//Old//EN",
        NOW,
        Optional.empty(),
        Optional.empty(),
        failures == 0 ? LinkHealth.WELL : LinkHealth.in(LinkHealth.Phase.DEGRADED),
        NOW,
        LinkSettings.NONE,
        FOLLOWED);
  }
}
