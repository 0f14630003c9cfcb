package ee.hbook.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.config.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserRulesTest {

  @Test
  void blanksAroundANameDoNotCount() {
    assertThat(UserRules.name(" Ann Lee ")).isEqualTo("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ann:lee", "ann\tlee"})
  void aNameThatNobodyCouldSignInWithIsRefused(String name) {
    assertThatThrownBy(() -> UserRules.name(name)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void noAddressIsFine() {
    assertThat(UserRules.email("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann", "@example.com", "ann@", "ann@example.com\nBcc: all", "a b@c.d"})
  void anAddressThatMailCannotReachIsRefused(String email) {
    assertThatThrownBy(() -> UserRules.email(email)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aLanguageThatTheScreensDoNotSpeakIsRefused() {
    assertThatThrownBy(() -> UserRules.language("de")).isInstanceOf(InvalidInput.class);
  }
}
