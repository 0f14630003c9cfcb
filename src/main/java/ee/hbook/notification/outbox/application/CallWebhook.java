package ee.hbook.notification.outbox.application;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.ical.Deliveries;
import ee.hbook.ical.Delivery;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.FailureCode.Status;
import ee.hbook.notification.outbox.PostOutcome;
import ee.hbook.notification.outbox.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Calls the webhook, signed. */
@ApplicationScoped
public class CallWebhook {

  private static final int GONE = 410;

  private final Deliveries deliveries;
  private final DeploymentVariables variables;
  private final Clock clock;

  @Inject
  public CallWebhook(Deliveries deliveries, DeploymentVariables variables, Clock clock) {
    this.deliveries = deliveries;
    this.variables = variables;
    this.clock = clock;
  }

  /**
   * Makes a call.
   *
   * @param webhook where to
   * @param messageId the identity of what is sent
   * @param json what is sent
   * @return what the other side did
   */
  Delivery call(Webhook webhook, String messageId, String json) {
    return deliveries.post(
        webhook.address(),
        variables.fetchAllowPrivate(),
        WebhookSignature.headers(
            webhook.secret(), messageId, clock.instant().getEpochSecond(), json),
        json);
  }

  /** What an answer means for a message: 410 says that nothing is wanted there any more. */
  static PostOutcome outcome(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Answered answer when answer.isTaken() -> new PostOutcome.Taken();
      case Delivery.Answered(int status) when status == GONE ->
          new PostOutcome.Refused(new Status(status).word());
      case Delivery.Answered(int status) -> new PostOutcome.Unreachable(new Status(status).word());
      case Delivery.Failed(FailureCode code) when code == Known.PRIVATE_ADDRESS ->
          new PostOutcome.Refused(code.word());
      case Delivery.Failed(FailureCode code) -> new PostOutcome.Unreachable(code.word());
    };
  }
}
