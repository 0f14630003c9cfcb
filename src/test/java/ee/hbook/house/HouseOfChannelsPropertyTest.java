package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Whatever the calendars of a house list and whatever its owner does, no night is open. */
class HouseOfChannelsPropertyTest {

  private static final int STEPS = 30;

  @Property(tries = 60, seed = "20261129", shrinking = ShrinkingMode.OFF)
  void everyNightThatACalendarListsIsTakenHereAndInEveryOtherFeed(
      @ForAll @IntRange(min = 2, max = 4) int links,
      @ForAll @IntRange(min = 1, max = 2) int units,
      @ForAll long seed) {
    RandomHouse house = RandomHouse.live(links, units, STEPS, seed);
    assertThat(house.wrong).as(() -> String.join("\n", house.story)).isEmpty();
  }
}
