package ee.hbook.notification.application;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Words;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.notification.outbox.application.SendMessages;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes a trial mail and hands it over at once, to see whether mails get out. */
@ApplicationScoped
public class SendTrial {

  private final WriteMail writeMail;
  private final SendMessages sendMessages;
  private final SiteOptions options;

  @Inject
  public SendTrial(WriteMail writeMail, SendMessages sendMessages, SiteOptions options) {
    this.writeMail = writeMail;
    this.sendMessages = sendMessages;
    this.options = options;
  }

  /**
   * Writes one.
   *
   * @param to the receiver's address
   * @param language what it is written in
   * @return its number in the outbox
   * @throws InvalidInput naming {@code to} when that is no address
   */
  public long send(String to, Locale language) {
    String site = options.site().title();
    Words words = Words.in(language, options.site().zone());
    long id =
        writeMail.write(
            to,
            words.locale(),
            new OutgoingMail.Content(
                words.say("mail_trial_subject", site), words.say("mail_trial_text", site), ""));
    sendMessages.sendDue();
    return id;
  }
}
