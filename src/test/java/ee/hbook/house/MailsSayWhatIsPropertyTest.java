package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** No sentence about a state is mailed, or stands behind a button, that the state contradicts. */
class MailsSayWhatIsPropertyTest {

  private static final int STEPS = 40;
  private static final Set<String> SAID = new TreeSet<>();

  @Property(tries = 10, seed = "20261129", shrinking = ShrinkingMode.OFF)
  void whatIsMailedIsSo(@ForAll @IntRange(min = 1, max = 4) int links, @ForAll int seed) {
    TroubledHouse house = TroubledHouse.live(links, STEPS, seed);
    SAID.addAll(house.said);
    assertThat(house.contradicted).as(() -> String.join("\n", house.story)).isEmpty();
  }

  @Example
  void everySentenceClaimsSomethingOrIsKnownToClaimNothing() {
    Set<String> known = new TreeSet<>(StateOfSentences.CLAIMS.keySet());
    known.addAll(StateOfSentences.CLAIM_NOTHING);
    known.addAll(StateOfSentences.ABOUT_THE_SERVER);

    assertThat(new MailSentences().keys())
        .filteredOn(key -> !StateOfSentences.isOfOtherHouses(key))
        .containsExactlyElementsOf(known);
  }

  /** A claim that no house makes is not tested. */
  @AfterContainer
  static void eachKindOfMailWasWritten() {
    assertThat(SAID)
        .containsAll(
            List.of(
                "letter_intro_paused",
                "letter_intro_quarantined",
                "letter_intro_throttled",
                "letter_intro_egress",
                "letter_intro_digest",
                "letter_intro_double",
                "need_double_booking_words",
                "need_event_not_held_words",
                "need_calendar_stale_words",
                "letter_ended_probe",
                "letter_ended_data",
                "letter_warning_stale_words",
                "resume_ready_words",
                "resume_resumed_words",
                "resume_snoozed_words",
                "resume_over_words"));
  }
}
