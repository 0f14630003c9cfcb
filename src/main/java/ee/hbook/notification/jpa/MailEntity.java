package ee.hbook.notification.jpa;

import ee.hbook.notification.OutgoingMail;
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

/** A row of {@code mail}. */
@Entity(name = "Mail")
@Table(name = "mail")
public class MailEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
  @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq", allocationSize = 1)
  @Nullable Long id;

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

  void write(OutgoingMail mail) {
    messageId = mail.messageId();
    to = mail.to();
    language = mail.language().toLanguageTag();
    subject = mail.content().subject();
    text = mail.content().text();
    html = mail.content().html();
    state = mail.state().word();
    tries = mail.tries();
    writtenOn = mail.writtenOn();
    dueOn = mail.dueOn();
    failure = mail.failure().orElse(null);
    claimedUntil = null;
  }

  OutgoingMail read() {
    return new OutgoingMail(
        id == null ? 0 : id,
        messageId,
        to,
        Locale.forLanguageTag(language),
        new OutgoingMail.Content(subject, text, html),
        OutgoingMail.State.valueOf(state.toUpperCase(Locale.ROOT)),
        tries,
        writtenOn,
        dueOn,
        Optional.ofNullable(failure));
  }
}
