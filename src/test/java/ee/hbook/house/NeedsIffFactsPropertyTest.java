package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.attention.NeedKind;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * The list of what needs somebody is empty if and only if no fact of any kind holds, and no
 * deletion of messages changes it.
 */
class NeedsIffFactsPropertyTest {

  private static final int STEPS = 40;

  /**
   * Begin and end in houses that have an Outlook ({@link OutlookHouseTest}, {@link
   * OutlookSecretTest}, {@link OutlookRoomsTest}).
   */
  private static final EnumSet<NeedKind> OF_OUTLOOK =
      EnumSet.of(NeedKind.ROOM_DECLINED, NeedKind.OUTLOOK_SECRET, NeedKind.OUTLOOK_ROOM);

  private static final Set<NeedKind> MADE = EnumSet.noneOf(NeedKind.class);
  private static final Set<NeedKind> ENDED = EnumSet.noneOf(NeedKind.class);

  @Property(tries = 12, seed = "20261129", shrinking = ShrinkingMode.OFF)
  void whatIsListedIsSoAndWhatIsSoIsListed(@ForAll int seed) {
    HouseOfFacts house = HouseOfFacts.live(STEPS, seed);
    MADE.addAll(house.made);
    ENDED.addAll(house.ended);
    assertThat(house.faults).as(() -> String.join("\n", house.story)).isEmpty();
  }

  @Example
  void eachKindHasItsJudge() {
    assertThat(FactJudges.OF).containsOnlyKeys(NeedKind.values());
  }

  /** A kind that no house has is not tested. */
  @AfterContainer
  static void eachKindBeganAndEnded() {
    Set<NeedKind> all = EnumSet.complementOf(OF_OUTLOOK);
    assertThat(MADE).containsExactlyInAnyOrderElementsOf(all);
    assertThat(ENDED).containsExactlyInAnyOrderElementsOf(all);
  }
}
