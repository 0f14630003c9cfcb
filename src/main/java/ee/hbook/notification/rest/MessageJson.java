package ee.hbook.notification.rest;

import ee.hbook.notification.outbox.OutgoingCall;
import ee.hbook.notification.outbox.OutgoingMessage;
import ee.hbook.notification.outbox.OutgoingMessage.State;
import ee.hbook.notification.outbox.Progress;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message of the outbox, as the API shows it.
 *
 * @param id its number
 * @param kind mail or webhook
 * @param to the receiver's address, or the host
 * @param subject what it tells, in one line
 * @param state waiting, sent or given_up
 * @param tries how often it was handed over
 * @param writtenOn when it was written
 * @param nextTry when it is tried next; absent unless it waits
 * @param failure why the last try failed, a short code; absent when none did, and when it was sent
 */
@Schema(name = "Message")
public record MessageJson(
    long id,
    @Schema(enumeration = {"mail", "webhook"}) String kind,
    String to,
    String subject,
    @Schema(enumeration = {"waiting", "sent", "given_up"}) String state,
    int tries,
    Instant writtenOn,
    @Nullable Instant nextTry,
    @Nullable String failure) {

  static MessageJson of(OutgoingMessage message) {
    Progress progress = message.progress();
    return new MessageJson(
        message.id(),
        message instanceof OutgoingCall ? "webhook" : "mail",
        message.to(),
        message.title(),
        progress.state().word(),
        progress.tries(),
        progress.writtenOn(),
        progress.state() == State.WAITING ? progress.dueOn() : null,
        progress.state() == State.SENT ? null : progress.failure().orElse(null));
  }
}
