package ee.hbook.notification.outbox;

import java.time.Instant;

/**
 * A call of the webhook on its way. The address and the secret are those of the webhook when it
 * goes.
 *
 * @param id its number; 0 before it is in the outbox
 * @param messageId its identity, the same however often it is sent
 * @param to the host that it goes to
 * @param title what it tells, in words
 * @param json what it says
 * @param progress where it stands
 */
public record OutgoingCall(
    long id, String messageId, String to, String title, String json, Progress progress)
    implements OutgoingMessage {

  /**
   * A call that waits for its first try.
   *
   * @param messageId its identity
   * @param to the host that it goes to
   * @param title what it tells, in words
   * @param json what it says
   * @param now the moment
   * @return the call
   */
  public static OutgoingCall written(
      String messageId, String to, String title, String json, Instant now) {
    return new OutgoingCall(0, messageId, to, title, json, Progress.written(now));
  }

  @Override
  public OutgoingCall with(Progress next) {
    return new OutgoingCall(id, messageId, to, title, json, next);
  }
}
