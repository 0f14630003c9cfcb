package ee.hbook.notification.rest;

import ee.hbook.notification.outbox.Webhook;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The webhook as the API shows it.
 *
 * @param host the host that is called; the rest of the address is never shown
 * @param setOn when it was set
 * @param secret signs each call; only in the answer that sets it
 */
@Schema(name = "Webhook")
public record WebhookJson(String host, Instant setOn, @Nullable String secret) {

  static WebhookJson of(Webhook webhook, @Nullable String secret) {
    return new WebhookJson(webhook.address().host(), webhook.setOn(), secret);
  }
}
