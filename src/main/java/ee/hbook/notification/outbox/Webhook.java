package ee.hbook.notification.outbox;

import ee.hbook.link.LinkAddress;
import java.time.Instant;

/**
 * Where alarms go besides mails.
 *
 * @param address the address
 * @param secret what signs each call, as the receiver got it
 * @param setOn when it was set
 */
public record Webhook(LinkAddress address, String secret, Instant setOn) {

  /**
   * By what it is known among the addresses at which people are told: another one whenever it is
   * set anew.
   *
   * @return no part of the address, and no address of a mail
   */
  public String key() {
    return "webhook " + setOn;
  }

  /** Without the secret: this text may end up in a log. */
  @Override
  public String toString() {
    return address.display();
  }
}
