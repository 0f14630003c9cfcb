package ee.hbook.notification.application;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.notification.outbox.Alarm;
import ee.hbook.notification.outbox.AlarmFormat;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingCall;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.notification.outbox.Webhook;
import ee.hbook.notification.outbox.application.ChangeWebhook;
import ee.hbook.notification.outbox.application.SendMessages;
import ee.hbook.settings.UidSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Pattern;

/** Puts mails and calls into the outbox. They leave it by {@link SendMessages}. */
@ApplicationScoped
public class WriteMail {

  private static final int MOST = 254;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");

  private final Outbox outbox;
  private final AlarmFormat format;
  private final UidSource uids;
  private final Clock clock;

  @Inject
  public WriteMail(Outbox outbox, AlarmFormat format, UidSource uids, Clock clock) {
    this.outbox = outbox;
    this.format = format;
    this.uids = uids;
    this.clock = clock;
  }

  /**
   * Writes a mail. It is due at once, and goes when the transaction that it tells about is over.
   *
   * @param to the receiver's address
   * @param language what it is written in
   * @param content what it says
   * @return its number
   * @throws InvalidInput naming {@code to} when that is no address
   */
  @Transactional
  public long write(String to, Locale language, OutgoingMail.Content content) {
    String address = to.strip();
    if (!isAddress(address)) {
      throw new InvalidInput("to", Saying.of("refusal_email"));
    }
    return outbox.put(
        OutgoingMail.written(
            "<" + uids.next().replace(':', '.') + ">",
            address,
            language,
            content,
            clock.instant()));
  }

  /**
   * Puts a call of the webhook in. It is due at once, too.
   *
   * @param webhook where to
   * @param alarm what it tells
   * @return its number
   */
  long call(Webhook webhook, Alarm alarm) {
    return outbox.put(
        OutgoingCall.written(
            ChangeWebhook.messageId(uids),
            webhook.address().host(),
            alarm.title(),
            format.json(alarm),
            clock.instant()));
  }

  /**
   * Whether mail can be written to an address.
   *
   * @param address without blanks around it
   * @return false where {@link #write} would refuse it
   */
  public static boolean isAddress(String address) {
    return address.length() <= MOST && ADDRESS.matcher(address).matches();
  }
}
