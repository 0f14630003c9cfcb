package ee.hbook.account.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.account.KeyedCall;
import ee.hbook.config.InvalidInput;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdempotencyKeyTest {

  private static final String SENT = "8e03978e-40d5-43dd-bc93-6894a57f9324";

  private final IdempotencyKey key = IdempotencyKey.parse(SENT);

  @Test
  void theQuotesOfAStructuredFieldArePartOfNoKey() {
    assertThat(call(IdempotencyKey.parse("\"" + SENT + "\""), "body")).isEqualTo(call(key, "body"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "short", "\"\"", "with space in the middle of it", "éééééééééééééééééé"})
  void aKeyThatCouldBeGuessedOrNotBeSentIsRefused(String header) {
    assertThatThrownBy(() -> IdempotencyKey.parse(header))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.field()).isEqualTo("Idempotency-Key"));
  }

  @Test
  void anotherBodyIsAnotherCallWithTheSameKey() {
    assertThat(call(key, "one").keyHash()).isEqualTo(call(key, "other").keyHash());
    assertThat(call(key, "one").callHash()).isNotEqualTo(call(key, "other").callHash());
  }

  @Test
  void theSameBodyWithAnotherKeyDoesNotLookTheSame() {
    assertThat(call(key, "one").callHash())
        .isNotEqualTo(call(IdempotencyKey.parse("another-key-of-16"), "one").callHash());
  }

  @Test
  void anAnswerIsReadWithItsKeyOnly() {
    byte[] answer = "{\"password\":\"orchard\"}".getBytes(StandardCharsets.UTF_8);
    String sealed = key.seal(answer);
    assertThat(sealed).doesNotContain("orchard");
    assertThat(key.open(sealed)).isEqualTo(answer);
    assertThatThrownBy(() -> IdempotencyKey.parse("another-key-of-16").open(sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aStoredResponseIsReadAsItWasWritten() {
    StoredResponse stored =
        new StoredResponse(201, "application/json", "https://h.example/api/x/1", new byte[] {1, 2});
    StoredResponse read = StoredResponse.read(stored.written());
    assertThat(read).usingRecursiveComparison().isEqualTo(stored);
  }

  private static KeyedCall call(IdempotencyKey key, String body) {
    return key.call(7, "POST", "/api/links?", body.getBytes(StandardCharsets.UTF_8));
  }
}
