package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ee.hbook.config.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"four words in a row", "correct horse battery", "žluťoučký kůň", "k7Q-mbd2-xx9p"})
  void aLongPasswordIsTakenWhateverItIsMadeOf(String password) {
    assertThatCode(() -> PasswordRules.check("password", password, "ann"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "eleven char",
        "aaaaaaaaaaaaaaaa",
        "123456789012",
        "Password2026!",
        "passwordpassword",
        "qwertyuiop12",
        "annabel-2026-x"
      })
  void whatIsGuessedFirstIsRefused(String password) {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> PasswordRules.check("newPassword", password, "Annabel"));
    assertThat(refusal.field()).isEqualTo("newPassword");
  }

  @Test
  void aRefusalDoesNotRepeatThePassword() {
    InvalidInput refusal =
        catchThrowableOfType(
            InvalidInput.class, () -> PasswordRules.check("password", "Password2026!", "ann"));
    assertThat(refusal).hasMessageNotContaining("2026");
  }

  @Test
  void aShortNameMayOccurByChance() {
    assertThatCode(() -> PasswordRules.check("password", "a fine banana boat", "ann"))
        .doesNotThrowAnyException();
  }
}
