package ee.hbook.notification.rest;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.config.rest.Parameters;
import ee.hbook.notification.application.SendTrial;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.application.SendMessages;
import ee.hbook.notification.outbox.application.SettleMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mails that HBook writes to people of the house, and the calls of the webhook. */
@Path("/outbox")
@RequestScoped
@Tag(name = "Outbox")
@Produces(MediaType.APPLICATION_JSON)
public class OutboxResource {

  private static final int SHOWN = 200;

  private final Outbox outbox;
  private final SendTrial sendTrial;
  private final SettleMessages settle;
  private final SendMessages sendMessages;

  @Inject
  public OutboxResource(
      Outbox outbox, SendTrial sendTrial, SettleMessages settle, SendMessages sendMessages) {
    this.outbox = outbox;
    this.sendTrial = sendTrial;
    this.settle = settle;
    this.sendMessages = sendMessages;
  }

  /** For the CDI proxy and for RESTEasy, which looks for a public constructor. */
  @SuppressWarnings("NullAway")
  public OutboxResource() {
    this(null, null, null, null);
  }

  @GET
  @Operation(summary = "The latest 200 messages, the latest written first")
  public List<MessageJson> latest() {
    return outbox.latest(SHOWN).stream().map(MessageJson::of).toList();
  }

  @POST
  @Path("/test")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Writes a trial mail, hands it over at once and tells what became of it",
      description = "It waits while no mail server is known.")
  public MessageJson test(InputStream body) {
    JsonFields fields = JsonFields.read(body).only(Set.of("to"), Set.of());
    return message(sendTrial.send(fields.text("to").orElse(""), Locale.ENGLISH));
  }

  @POST
  @Path("/{id}/again")
  @Operation(
      summary = "Has a message tried again that was given up or waits, and tells what became of it",
      description = "404 for one that was sent.")
  public MessageJson again(@PathParam("id") String id) {
    long number = Parameters.id("message", id);
    settle.again(number);
    sendMessages.sendDue();
    return message(number);
  }

  private MessageJson message(long id) {
    return outbox
        .find(id)
        .map(MessageJson::of)
        .orElseThrow(() -> new NotFound(Saying.of("mail_gone")));
  }
}
