package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTextTest {

  @Test
  void anApplicationPasswordIsShownInGroupsOfFour() {
    assertThat(SecretText.grouped("abcdefghijklmnopqrstuvwx"))
        .isEqualTo("abcd efgh ijkl mnop qrst uvwx");
  }

  @Test
  void blanksDoNotCount() {
    assertThat(SecretText.ungrouped(" abcd efgh\tijkl ")).isEqualTo("abcdefghijkl");
  }

  @Test
  void aRandomTextLooksLikeAnApplicationPassword() {
    assertThat(SecretText.looksLikeApplicationPassword(SecretText.random(24))).isTrue();
  }

  @Test
  void twoRandomTextsDiffer() {
    assertThat(SecretText.random(24)).isNotEqualTo(SecretText.random(24));
  }
}
