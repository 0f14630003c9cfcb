package ee.hbook.notification.outbox;

/** Hands mails to the mail server. */
public interface Post {

  /**
   * Whether a mail server is known at all.
   *
   * @return false while the deployment names none: mails wait
   */
  boolean isOpen();

  /**
   * Hands a mail over. Takes seconds at worst, and never throws for what the server does.
   *
   * @param mail the mail
   * @param site the sender's name
   * @return what came of it
   */
  PostOutcome send(OutgoingMail mail, String site);

  /**
   * Connects to the server and signs in, and hands nothing over. Takes seconds at worst, and never
   * throws for what the server does.
   *
   * @return whether a mail could be handed over now
   */
  PostOutcome knock();
}
