package ee.hbook.account.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicLoginTest {

  private static String header(String pair) {
    return "basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aPasswordMayHoldColonsAndAnyLetter() {
    assertThat(BasicLogin.of(header("ann:a:Ñ"))).contains(new BasicLogin("ann", "a:Ñ"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "Basic", "Basic !!!", "Basic YW5u", "Bearer YW5uOmE="})
  void anythingElseIsNoLogin(String header) {
    assertThat(BasicLogin.of(header)).isEmpty();
  }
}
