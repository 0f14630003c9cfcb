package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Data of the last release, in H2, is opened by this one. */
class UpgradeTest {

  @Test
  void feedsOfAHouseOfTheLastReleaseAreTheSameByteForByte() throws Exception {
    try (RealHouse house = UpgradedHouse.opened(UpgradedHouse.inMemory("upgraded"))) {
      assertThat(UpgradedHouse.feedsThatChanged(house, "h2")).isEmpty();
    }
  }
}
