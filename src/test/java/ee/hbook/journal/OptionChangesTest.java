package ee.hbook.journal;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.journal.JournalEntry.Change;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionChangesTest {

  @Test
  void aHarmlessOptionIsToldWithItsValues() {
    assertThat(
            OptionChanges.of(
                Map.of("hb_ical_frequency", "3600"), Map.of("hb_ical_frequency", "900")))
        .containsExactly(new Change("hb_ical_frequency", "3600", "900"));
  }

  @Test
  void aKeyIsToldByItsNameAlone() {
    assertThat(
            OptionChanges.of(
                Map.of("hb_ical_url_feed_key", "ABCDEFGH"),
                Map.of("hb_ical_url_feed_key", "IJKLMNOP")))
        .containsExactly(Change.untold("hb_ical_url_feed_key"));
  }

  @Test
  void aLongTextIsToldByItsNameAlone() {
    assertThat(OptionChanges.of(Map.of(), Map.of("hb_ical_blocked_labels", "x".repeat(61))))
        .containsExactly(Change.untold("hb_ical_blocked_labels"));
  }

  @Test
  void whatStaysIsNotTold() {
    assertThat(OptionChanges.of(Map.of("blogname", "Mimosa"), Map.of("blogname", "Mimosa")))
        .isEmpty();
  }
}
