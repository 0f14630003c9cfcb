package ee.hbook.ical;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.link.Cursor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  @ParameterizedTest
  @CsvSource({"'\"a\"', '', true", "'', 'Mon, 02 Mar 2026 08:00:00 GMT', true", "'', '', false"})
  void aFileCanBeAskedForOnAConditionWhenItsServerGaveAValidator(
      String tag, String modified, boolean conditional) {
    assertThat(fingerprint(tag, modified).isConditional()).isEqualTo(conditional);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"a\"', ''",
    "'', 'Mon, 02 Mar 2026 08:00:00 GMT'",
    "'', ''",
    "'W/\"b\"', 'yesterday'"
  })
  void whatALinkRemembersIsWhatItWasGiven(String tag, String modified) {
    Fingerprint given = fingerprint(tag, modified);
    assertThat(Fingerprint.of(given.cursor())).isEqualTo(given);
  }

  @Test
  void whatIsNoFingerprintIsThatOfNothing() {
    assertThat(Fingerprint.of(new Cursor("https://elsewhere.example/delta?token=7")))
        .isEqualTo(Fingerprint.of(Cursor.NONE));
  }

  private static Fingerprint fingerprint(String tag, String modified) {
    return new Fingerprint(
        new HttpValidators(
            Optional.of(tag).filter(text -> !text.isEmpty()),
            Optional.of(modified).filter(text -> !text.isEmpty())),
        "digest");
  }
}
