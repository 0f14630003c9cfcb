package ee.hbook.notification.outbox;

import java.time.Instant;
import java.util.Locale;

/**
 * A mail on its way, from when it is written until it is forgotten.
 *
 * @param id its number; 0 before it is in the outbox
 * @param messageId its Message-ID with angle brackets, the same however often it is sent
 * @param to the receiver's address
 * @param language what it is written in
 * @param content what it says
 * @param progress where it stands
 */
public record OutgoingMail(
    long id, String messageId, String to, Locale language, Content content, Progress progress)
    implements OutgoingMessage {

  /**
   * What a mail says.
   *
   * @param subject one line
   * @param text the words for readers of plain text
   * @param html the same as a page; empty when there is none
   */
  public record Content(String subject, String text, String html) {

    /**
     * A mail as text and as HTML.
     *
     * @param subject one line
     * @param body what it says
     * @param language what it is written in
     * @param site the sender's name
     * @return both
     */
    public static Content of(String subject, MailBody body, Locale language, String site) {
      return new Content(
          subject, MailAsText.of(body, language), MailAsHtml.of(body, language, site));
    }
  }

  /**
   * A mail that waits for its first try.
   *
   * @param messageId its Message-ID
   * @param to the receiver's address
   * @param language what it is written in
   * @param content what it says
   * @param now the moment
   * @return the mail
   */
  public static OutgoingMail written(
      String messageId, String to, Locale language, Content content, Instant now) {
    return new OutgoingMail(0, messageId, to, language, content, Progress.written(now));
  }

  @Override
  public String title() {
    return content.subject();
  }

  @Override
  public OutgoingMail with(Progress next) {
    return new OutgoingMail(id, messageId, to, language, content, next);
  }
}
