package ee.hbook.notification.outbox.application;

import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingCall;
import ee.hbook.notification.outbox.OutgoingMail;
import ee.hbook.notification.outbox.OutgoingMessage;
import ee.hbook.notification.outbox.Post;
import ee.hbook.notification.outbox.PostOutcome;
import ee.hbook.notification.outbox.Webhooks;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Sends what is due. A message is claimed, handed over and written down in three steps, none of
 * which spans another: should the server die between the last two, it goes once more, with the same
 * identity.
 */
@ApplicationScoped
public class SendMessages {

  /** Ten times as long as handing over one message can take. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final Duration KEPT = Duration.ofDays(90);
  private static final int BATCH = 20;

  private final Outbox outbox;
  private final Post post;
  private final Webhooks webhooks;
  private final CallWebhook callWebhook;
  private final SettleMessages settle;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public SendMessages(
      Outbox outbox,
      Post post,
      Webhooks webhooks,
      CallWebhook callWebhook,
      SettleMessages settle,
      SiteOptions options,
      Clock clock) {
    this.outbox = outbox;
    this.post = post;
    this.webhooks = webhooks;
    this.callWebhook = callWebhook;
    this.settle = settle;
    this.options = options;
    this.clock = clock;
  }

  /** Sends a batch of what is due, mails first; they wait while no mail server is known. */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void sendDue() {
    if (post.isOpen()) {
      each(true, message -> settle(message, handOver(message)));
    }
    sendCalls();
  }

  /** Each is claimed just before it goes, so that a slow batch outlasts nobody's claim. */
  private void each(boolean mails, Consumer<OutgoingMessage> way) {
    Optional<OutgoingMessage> next = claim(mails);
    for (int sent = 1; next.isPresent(); sent++) {
      way.accept(next.get());
      next = sent < BATCH ? claim(mails) : Optional.empty();
    }
  }

  /** A webhook that does not answer must not hold up mails: after one failure the others wait. */
  private void sendCalls() {
    AtomicBoolean answers = new AtomicBoolean(true);
    each(
        false,
        call -> {
          if (answers.get()) {
            PostOutcome outcome = handOver(call);
            answers.set(!(outcome instanceof PostOutcome.Unreachable));
            settle(call, outcome);
          } else {
            settle.tried(call.later(clock.instant()));
          }
        });
  }

  private Optional<OutgoingMessage> claim(boolean mails) {
    return outbox.claim(mails, clock.instant(), clock.instant().plus(LEASE), 1).stream()
        .findFirst();
  }

  private void settle(OutgoingMessage message, PostOutcome outcome) {
    settle.tried(message.after(outcome, clock.instant()));
  }

  /** A call that waited while the webhook was removed has nowhere to go. */
  private PostOutcome handOver(OutgoingMessage message) {
    return switch (message) {
      case OutgoingMail mail -> post.send(mail, options.site().title());
      case OutgoingCall call ->
          webhooks
              .present()
              .map(to -> callWebhook.call(to, call.messageId(), call.json()))
              .map(CallWebhook::outcome)
              .orElseGet(() -> new PostOutcome.Refused("no-webhook"));
    };
  }

  /** Forgets messages that were sent long ago. */
  @Transactional
  public void forgetOld() {
    outbox.forget(clock.instant().minus(KEPT));
  }
}
