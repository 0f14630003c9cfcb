package ee.hbook.notification.rest;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.notification.outbox.Webhook;
import ee.hbook.notification.outbox.Webhooks;
import ee.hbook.notification.outbox.application.ChangeWebhook;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where alarms go besides mails. */
@Path("/webhook")
@RequestScoped
@Tag(name = "Webhook")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhookResource {

  private final Webhooks webhooks;
  private final ChangeWebhook changeWebhook;

  @Inject
  public WebhookResource(Webhooks webhooks, ChangeWebhook changeWebhook) {
    this.webhooks = webhooks;
    this.changeWebhook = changeWebhook;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public WebhookResource() {
    this(null, null);
  }

  @GET
  @Operation(
      summary = "The webhook, without its address and its secret",
      description = "404 while none is set.")
  public WebhookJson show() {
    return webhooks
        .present()
        .map(webhook -> WebhookJson.of(webhook, null))
        .orElseThrow(() -> new NotFound(Saying.of("webhook_none")));
  }

  @PUT
  @Operation(
      summary = "Sets the webhook, with a new secret",
      description = "The secret stands in this answer only.")
  public WebhookJson set(InputStream body) {
    JsonFields fields = JsonFields.read(body).only(Set.of("url"), Set.of("host", "setOn"));
    Webhook webhook = changeWebhook.set(fields.text("url").orElse(""));
    return WebhookJson.of(webhook, webhook.secret());
  }

  @DELETE
  @Operation(summary = "Removes the webhook")
  public void remove() {
    changeWebhook.remove();
  }

  @POST
  @Path("/test")
  @Operation(
      summary = "Sends a trial to the webhook and tells what was answered",
      description = "404 while none is set.")
  public WebhookAnswerJson test() {
    return WebhookAnswerJson.of(changeWebhook.test());
  }
}
