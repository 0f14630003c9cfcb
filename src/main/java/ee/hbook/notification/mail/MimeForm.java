package ee.hbook.notification.mail;

import ee.hbook.notification.outbox.OutgoingMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail in the form that mail servers take (RFC 5322, RFC 2046). */
final class MimeForm {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private MimeForm() {}

  static MimeMessage of(OutgoingMail mail, String from, String site, Session session)
      throws MessagingException, UnsupportedEncodingException {
    Lasting message = new Lasting(session, mail.messageId());
    message.setFrom(new InternetAddress(from, site, UTF_8));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.content().subject(), UTF_8);
    message.setSentDate(Date.from(mail.progress().writtenOn()));
    message.setHeader("Content-Language", mail.language().toLanguageTag());
    // RFC 3834: no out-of-office answers to a machine.
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.content().html().isEmpty()) {
      message.setText(mail.content().text(), UTF_8);
    } else {
      message.setContent(
          new MimeMultipart(
              "alternative",
              part(mail.content().text(), "plain"),
              part(mail.content().html(), "html")));
    }
    message.saveChanges();
    return message;
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(content, UTF_8, subtype);
    return part;
  }

  /** A message whose Message-ID is ours, so that a repeated one is known as the same. */
  private static final class Lasting extends MimeMessage {
    private final String messageId;

    Lasting(Session session, String messageId) {
      super(session);
      this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", messageId);
    }
  }
}
