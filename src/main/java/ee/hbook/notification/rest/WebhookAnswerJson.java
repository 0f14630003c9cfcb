package ee.hbook.notification.rest;

import ee.hbook.ical.Delivery;
import ee.hbook.link.health.FailureCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a trial of the webhook came to.
 *
 * @param taken whether it was taken
 * @param status the HTTP status of the answer
 * @param failure why there was no answer, a short code
 */
@Schema(name = "WebhookAnswer")
public record WebhookAnswerJson(boolean taken, @Nullable Integer status, @Nullable String failure) {

  static WebhookAnswerJson of(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Answered answer ->
          new WebhookAnswerJson(answer.isTaken(), answer.status(), null);
      case Delivery.Failed(FailureCode code) -> new WebhookAnswerJson(false, null, code.word());
    };
  }
}
