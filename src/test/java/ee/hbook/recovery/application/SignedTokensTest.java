package ee.hbook.recovery.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.recovery.ResumeToken;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokensTest {

  private static final ResumeToken TOKEN =
      ResumeToken.ofLink(7, 3, 1, Locale.FRENCH, Instant.parse("2026-11-20T17:00:00Z"));

  private final SignedTokens tokens = new SignedTokens(new ButtonsInMemory());

  @Test
  void whatWasSignedHereIsKnown() {
    assertThat(tokens.read(tokens.sign(TOKEN)).orElseThrow().token()).isEqualTo(TOKEN);
  }

  @Test
  void whatWasSignedElsewhereIsNot() {
    assertThat(tokens.read(new SignedTokens(new ButtonsInMemory()).sign(TOKEN))).isEmpty();
  }

  @Test
  void anotherContentUnderTheSameSignatureIsNot() {
    String signed = tokens.sign(TOKEN);
    String other = new String(Base64.getUrlDecoder().decode(body(signed))).replace("1~7~", "1~8~");
    String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes());
    assertThat(tokens.read(forged + signed.substring(signed.indexOf('.')))).isEmpty();
  }

  @Test
  void eachChangedCharacterIsSeen() {
    String signed = tokens.sign(TOKEN);
    for (int place = 0; place < signed.length(); place++) {
      char other = signed.charAt(place) == 'A' ? 'B' : 'A';
      String changed = signed.substring(0, place) + other + signed.substring(place + 1);
      assertThat(tokens.read(changed)).as(changed).isEmpty();
    }
  }

  @Test
  void itStandsInAnAddressAsItIs() {
    assertThat(tokens.sign(TOKEN)).matches("[A-Za-z0-9_.-]{20,200}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "a.b", "....", "é.é"})
  void nonsenseIsNoToken(String text) {
    assertThat(tokens.read(text)).isEmpty();
  }

  private static String body(String signed) {
    return signed.substring(0, signed.indexOf('.'));
  }
}
