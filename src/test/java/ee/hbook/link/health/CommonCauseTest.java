package ee.hbook.link.health;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.health.CommonCause.HostTally;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When many troubles are one of ours. */
class CommonCauseTest {

  @Test
  void three_failing_hosts_at_once_are_one_trouble_of_ours() {
    assertThat(CommonCause.isOurs(List.of(down("a", 1), down("b", 1), down("c", 1)))).isTrue();
  }

  @Test
  void three_links_on_two_hosts_are_enough() {
    assertThat(CommonCause.isOurs(List.of(down("a", 2), down("b", 1)))).isTrue();
  }

  @Test
  void two_links_are_not_enough() {
    assertThat(CommonCause.isOurs(List.of(down("a", 1), down("b", 1)))).isFalse();
  }

  @Test
  void a_platform_that_is_down_is_its_own_trouble() {
    assertThat(CommonCause.isOurs(List.of(down("a", 50)))).isFalse();
  }

  @Test
  void a_few_failing_hosts_among_many_well_ones_are_theirs() {
    assertThat(
            CommonCause.isOurs(
                List.of(down("a", 2), down("b", 2), well("c"), well("d"), well("e"))))
        .isFalse();
  }

  @Test
  void a_host_that_answered_for_one_link_is_reached() {
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
