package ee.hbook.notification.faces;

import ee.hbook.notification.OutgoingMail;
import ee.hbook.notification.OutgoingMail.State;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the list shows it.
 *
 * @param id its number
 * @param to the receiver's address
 * @param subject its subject
 * @param writtenOn when it was written, in the property's zone
 * @param state {@code waiting}, {@code sent} or {@code given_up}
 * @param failure why the last try failed, a code; may be empty
 * @param nextTry when it is tried next, in the property's zone; null unless it was tried and waits
 */
public record MailRow(
    long id,
    String to,
    String subject,
    LocalDateTime writtenOn,
    String state,
    String failure,
    @Nullable LocalDateTime nextTry) {

  static MailRow of(OutgoingMail mail, ZoneId zone) {
    boolean waits = mail.state() == State.WAITING && mail.tries() > 0;
    return new MailRow(
        mail.id(),
        mail.to(),
        mail.content().subject(),
        LocalDateTime.ofInstant(mail.writtenOn(), zone),
        mail.state().word(),
        mail.state() == State.SENT ? "" : mail.failure().orElse(""),
        waits ? LocalDateTime.ofInstant(mail.dueOn(), zone) : null);
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
