package ee.hbook.outlook.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandshakeTest {

  @Test
  void theQuestionOfGraphIsAnswered() {
    assertThat(Handshake.isPlain("Validation: Testing client application. Request-Id: 1-2"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nSet-Cookie: b", "a\u0000", "\u0085"})
  void whatIsNotOneLineOfTextIsNot(String question) {
    assertThat(Handshake.isPlain(question)).isFalse();
  }

  @Test
  void oneThatIsTooLongIsNot() {
    assertThat(Handshake.isPlain("a".repeat(Handshake.LONGEST))).isTrue();
    assertThat(Handshake.isPlain("a".repeat(Handshake.LONGEST + 1))).isFalse();
  }
}
