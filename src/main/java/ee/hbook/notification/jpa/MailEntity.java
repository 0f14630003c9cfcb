package ee.hbook.notification.jpa;

import ee.hbook.notification.outbox.OutgoingCall;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.notification.outbox.OutgoingMessage;
import ee.hbook.notification.outbox.Progress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code mail}: a mail, or a call of the webhook. */
@Entity(name = "Mail")
@Table(name = "mail")
public class MailEntity {

  static final String MAIL = "mail";
  static final String WEBHOOK = "webhook";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
  @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq", allocationSize = 1)
  @Nullable Long id;

  /** {@value #MAIL} or {@value #WEBHOOK}. */
  String kind = MAIL;

  @Column(name = "message_id")
  String messageId = "";

  @Column(name = "receiver")
  String to = "";

  String language = "";
  String subject = "";

  @Column(name = "body_text")
  String text = "";

  @Column(name = "body_html")
  String html = "";

  String state = "";
  int tries;

  @Column(name = "written_on")
  Instant writtenOn = Instant.EPOCH;

  @Column(name = "due_on")
  Instant dueOn = Instant.EPOCH;

  @Nullable String failure;

  @Column(name = "claimed_until")
  @Nullable OffsetDateTime claimedUntil;

  void write(OutgoingMessage message) {
    messageId = message.messageId();
    to = message.to();
    subject = message.title();
    switch (message) {
      case OutgoingMail mail -> {
        kind = MAIL;
        language = mail.language().toLanguageTag();
        text = mail.content().text();
        html = mail.content().html();
      }
      case OutgoingCall call -> {
        kind = WEBHOOK;
        text = call.json();
      }
    }
    state = message.state().word();
    tries = message.progress().tries();
    writtenOn = message.progress().writtenOn();
    dueOn = message.progress().dueOn();
    failure = message.progress().failure().orElse(null);
    claimedUntil = null;
  }

  OutgoingMessage read() {
    long number = id == null ? 0 : id;
    return kind.equals(WEBHOOK)
        ? new OutgoingCall(number, messageId, to, subject, text, progress())
        : new OutgoingMail(
            number,
            messageId,
            to,
            Locale.forLanguageTag(language),
            new OutgoingMail.Content(subject, text, html),
            progress());
  }

  private Progress progress() {
    return new Progress(
        OutgoingMessage.State.valueOf(state.toUpperCase(Locale.ROOT)),
        tries,
        writtenOn,
        dueOn,
        Optional.ofNullable(failure));
  }
}
