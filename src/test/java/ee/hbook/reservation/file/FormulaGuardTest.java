package ee.hbook.reservation.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33 6 12 34 56 78", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
  void whatASpreadsheetWouldRunGetsAnApostropheInFront(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "O'Brien", "'s-Hertogenbosch", "06 12 34 56 78", "a=b", "12-3"})
  void everythingElseStaysAsItIs(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    assertThat(FormulaGuard.freed(text)).isEqualTo(text);
  }

  @Test
  void aPhoneNumberComesBackAsItWas() {
    assertThat(FormulaGuard.freed(FormulaGuard.guarded("+33 6 12"))).isEqualTo("+33 6 12");
  }

  @Property
  void everyTextComesBackAsItWas(@ForAll String text) {
    assertThat(FormulaGuard.freed(FormulaGuard.guarded(text))).isEqualTo(text);
  }

  @Property
  void soDoTextsOfAwkwardCharacters(@ForAll @Chars({'\'', '=', '+', '\t', 'a'}) String text) {
    assertThat(FormulaGuard.freed(FormulaGuard.guarded(text))).isEqualTo(text);
  }
}
