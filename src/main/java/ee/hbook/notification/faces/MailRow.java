package ee.hbook.notification.faces;

import ee.hbook.notification.outbox.OutgoingCall;
import ee.hbook.notification.outbox.OutgoingMessage;
import ee.hbook.notification.outbox.OutgoingMessage.State;
import ee.hbook.notification.outbox.Progress;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A message as the list shows it.
 *
 * @param id its number
 * @param webhook whether it is a call of the webhook
 * @param to the receiver's address, or the host
 * @param subject its subject
 * @param writtenOn when it was written, in the property's zone
 * @param state {@code waiting}, {@code sent} or {@code given_up}
 * @param failure why the last try failed, a code; may be empty
 * @param nextTry when it is tried next, in the property's zone; null unless it was tried and waits
 */
public record MailRow(
    long id,
    boolean webhook,
    String to,
    String subject,
    LocalDateTime writtenOn,
    String state,
    String failure,
    @Nullable LocalDateTime nextTry) {

  static MailRow of(OutgoingMessage message, ZoneId zone) {
    Progress progress = message.progress();
    boolean waits = progress.state() == State.WAITING && progress.tries() > 0;
    return new MailRow(
        message.id(),
        message instanceof OutgoingCall,
        message.to(),
        message.title(),
        LocalDateTime.ofInstant(progress.writtenOn(), zone),
        progress.state().word(),
        progress.state() == State.SENT ? "" : progress.failure().orElse(""),
        waits ? LocalDateTime.ofInstant(progress.dueOn(), zone) : null);
  }

  /**
   * What its colour says.
   *
   * @return the end of a style's name
   */
  public String look() {
    return switch (state) {
      case "sent" -> "confirmed";
      case "given_up" -> "error";
      default -> "new";
    };
  }

  /**
   * The text that says why the last try failed.
   *
   * @return a key of the message bundle
   */
  public String failureKey() {
    if (webhook) {
      return "webhook_failure";
    }
    return switch (failure) {
      case "connect", "login", "address" -> "mail_failure_" + failure;
      default -> "mail_failure_other";
    };
  }

  /**
   * Whether a person may have it tried again.
   *
   * @return true unless it was sent
   */
  public boolean retriable() {
    return !state.equals("sent");
  }
}
