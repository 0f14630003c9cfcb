package ee.hbook.link.health;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.health.CommonCause.HostTally;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When many troubles are one of ours. */
class CommonCauseTest {

  @Test
  void threeFailingHostsAtOnceAreOneTroubleOfOurs() {
    assertThat(CommonCause.isOurs(List.of(down("a", 1), down("b", 1), down("c", 1)))).isTrue();
  }

  @Test
  void threeLinksOnTwoHostsAreEnough() {
    assertThat(CommonCause.isOurs(List.of(down("a", 2), down("b", 1)))).isTrue();
  }

  @Test
  void twoLinksAreNotEnough() {
    assertThat(CommonCause.isOurs(List.of(down("a", 1), down("b", 1)))).isFalse();
  }

  @Test
  void aPlatformThatIsDownIsItsOwnTrouble() {
    assertThat(CommonCause.isOurs(List.of(down("a", 50)))).isFalse();
  }

  @Test
  void aFewFailingHostsAmongManyWellOnesAreTheirs() {
    assertThat(
            CommonCause.isOurs(
                List.of(down("a", 2), down("b", 2), well("c"), well("d"), well("e"))))
        .isFalse();
  }

  @Test
  void aHostThatAnsweredForOneLinkIsReached() {
    assertThat(
            CommonCause.isOurs(
                List.of(new HostTally("a", 5, 1), new HostTally("b", 5, 1), down("c", 1))))
        .isFalse();
  }

  private static HostTally down(String host, int links) {
    return new HostTally(host, links, 0);
  }

  private static HostTally well(String host) {
    return new HostTally(host, 0, 3);
  }
}
