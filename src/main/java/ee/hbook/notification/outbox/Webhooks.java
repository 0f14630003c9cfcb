package ee.hbook.notification.outbox;

import java.util.Optional;

/** Port: the one webhook of the house. */
public interface Webhooks {

  /**
   * The webhook.
   *
   * @return empty while none is set
   */
  Optional<Webhook> present();

  /**
   * Sets it, in the place of the one before.
   *
   * @param webhook the webhook
   */
  void set(Webhook webhook);

  /** Removes it. */
  void remove();
}
