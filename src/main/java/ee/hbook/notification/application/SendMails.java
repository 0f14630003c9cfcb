package ee.hbook.notification.application;

import ee.hbook.notification.Outbox;
import ee.hbook.notification.OutgoingMail;
import ee.hbook.notification.Post;
import ee.hbook.notification.PostOutcome;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Sends what is due. A mail is claimed, handed over and written down in three steps, none of which
 * spans another: should the server die between the last two, the mail goes once more, with the same
 * Message-ID.
 */
@ApplicationScoped
public class SendMails {

  /** Longer than handing over a batch can take. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final Duration KEPT = Duration.ofDays(90);
  private static final int BATCH = 20;

  private final Outbox outbox;
  private final Post post;
  private final SettleMessages settle;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Sends from an outbox.
   *
   * @param outbox keeps the mails
   * @param post takes them
   * @param settle writes down what became of each
   * @param options tells the sender's name
   * @param clock tells what is due
   */
  @Inject
  public SendMails(
      Outbox outbox, Post post, SettleMessages settle, SiteOptions options, Clock clock) {
    this.outbox = outbox;
    this.post = post;
    this.settle = settle;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected SendMails() {
    this(null, null, null, null, null);
  }

  /** Sends a batch of what is due; does nothing while no mail server is known. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void sendDue() {
    if (!post.isOpen()) {
      return;
    }
    List<OutgoingMail> due = outbox.claim(clock.instant(), clock.instant().plus(LEASE), BATCH);
    for (OutgoingMail mail : due) {
      PostOutcome outcome = post.send(mail, options.site().title());
      settle.tried(mail.after(outcome, clock.instant()));
    }
  }

  /** Forgets mails that were sent long ago. */
  @Transactional
  public void forgetOld() {
    outbox.forget(clock.instant().minus(KEPT));
  }
}
