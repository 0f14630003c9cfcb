package ee.hbook.ical.format.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One property as it stands in a file. */
class ContentLineTest {

  @ParameterizedTest
  @CsvSource({
    "'\\, a', ', a'",
    "'a\\', 'a\\'",
    "'\\', '\\'",
    "'a\\;b\\\\c', 'a;b\\c'",
    "'a\\xb', 'a\\xb'",
  })
  void escapesAreTakenOutWhereverTheyStandAndUnknownOnesStay(String value, String text) {
    assertThat(new ContentLine("SUMMARY", Map.of(), value).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\nb", "a\\Nb"})
  void anEscapedLineEndIsOne(String value) {
    assertThat(new ContentLine("SUMMARY", Map.of(), value).text()).isEqualTo("a\nb");
  }

  @Test
  void aColonInQuotationMarksEndsNoParameter() {
    ContentLine line =
        ContentLine.parse("dtstart;tzid=\"a:b;c\";VALUE=DATE:20270110").orElseThrow();
    assertThat(line.name()).isEqualTo("DTSTART");
    assertThat(line.parameter("TZID")).contains("a:b;c");
    assertThat(line.parameter("VALUE")).contains("DATE");
    assertThat(line.value()).isEqualTo("20270110");
  }

  @Test
  void aSemicolonInAValueBeginsNoParameter() {
    ContentLine line = ContentLine.parse("SUMMARY:a;b=c:d").orElseThrow();
    assertThat(line.parameters()).isEmpty();
    assertThat(line.value()).isEqualTo("a;b=c:d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":a", ";X=1:a", "no property", "a b:c", "\"a:b\""})
  void whatHasNoNameIsNoProperty(String line) {
    assertThat(ContentLine.parse(line)).isEmpty();
  }
}
