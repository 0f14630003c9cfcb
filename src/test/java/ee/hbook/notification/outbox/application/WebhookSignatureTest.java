package ee.hbook.notification.outbox.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Calls are signed as receivers of Standard Webhooks expect. */
class WebhookSignatureTest {

  /** The vector with which the specification's own libraries are tested. */
  @Test
  void theSignatureIsThatOfTheSpecification() {
    assertThat(
            WebhookSignature.headers(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}"))
        .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
        .containsEntry("webhook-timestamp", "1614265330")
        .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void noTwoSecretsAreTheSame() {
    assertThat(WebhookSignature.newSecret())
        .startsWith("whsec_")
        .isNotEqualTo(WebhookSignature.newSecret());
  }
}
