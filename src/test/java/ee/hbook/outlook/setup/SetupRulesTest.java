package ee.hbook.outlook.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ee.hbook.config.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each field of the settings of Outlook has to be. */
class SetupRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com",
        " Example.onmicrosoft.com ",
        "xn--bcher-kva.example",
        "6f1c2d3e-0000-4a5b-8c7d-123456789abc"
      })
  void aPrimaryDomainOrTheNumberOfATenantIsTaken(String text) {
    assertThat(SetupRules.tenant(text)).isEqualTo(text.strip().toLowerCase(java.util.Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "common",
        "https://example.com",
        "a@example.com",
        "example.com/x",
        "ex ample.com"
      })
  void whatIsNoPrimaryDomainIsRefused(String text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> SetupRules.tenant(text))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("tenant"));
  }

  @Test
  void theNumberOfTheSecretInItsPlaceIsToldByWhatItIs() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> SetupRules.secret("6f1c2d3e-0000-4a5b-8c7d-123456789abc"))
        .withMessageContaining("Value");
  }

  @Test
  void aSecretIsTakenWithoutTheBlanksAroundIt() {
    assertThat(SetupRules.secret(" abc8Q~x_.-Yz \n")).isEqualTo("abc8Q~x_.-Yz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "office",
        "office@",
        "office@example",
        "a b@example.com",
        "a@b@example.com",
        "a/b@example.com"
      })
  void whatIsNoMailboxIsRefused(String text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> SetupRules.mailbox("defaultUser", text))
        .satisfies(refused -> assertThat(refused.field()).isEqualTo("defaultUser"));
  }

  @Test
  void aMailboxMayHaveAnApostrophe() {
    assertThat(SetupRules.mailbox("address", " o'neil@example.com"))
        .isEqualTo("o'neil@example.com");
  }

  @Test
  void tagsAreSeparatedByCommasAndEachIsThereOnce() {
    assertThat(SetupRules.tags(SetupRules.typedTags("private, board ,,private")))
        .isEqualTo(List.of("private", "board"));
  }
}
