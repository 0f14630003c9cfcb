package ee.hbook.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail on its way, from when it is written until it is forgotten.
 *
 * @param id its number; 0 before it is in the outbox
 * @param messageId its Message-ID with angle brackets, the same however often it is sent
 * @param to the receiver's address
 * @param language what it is written in
 * @param content what it says
 * @param state where it stands
 * @param tries how often it was handed to the mail server
 * @param writtenOn when it was written
 * @param dueOn when it is tried next; when it was sent or given up, the moment of that
 * @param failure why the last try failed, a short code
 */
public record OutgoingMail(
    long id,
    String messageId,
    String to,
    Locale language,
    Content content,
    State state,
    int tries,
    Instant writtenOn,
    Instant dueOn,
    Optional<String> failure) {

  /** Where a mail stands. */
  public enum State {
    /** It waits for its next try. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server refuses it, or it was tried for too long; a person may try again. */
    GIVEN_UP;

    /**
     * The word that is stored.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
    return new OutgoingMail(
        0, messageId, to, language, content, State.WAITING, 0, now, now, Optional.empty());
  }

  /**
   * The mail after a try.
   *
   * @param outcome what the mail server said
   * @param now the moment
   * @return what becomes of it
   */
  public OutgoingMail after(PostOutcome outcome, Instant now) {
    int tried = tries + 1;
    return switch (outcome) {
      case PostOutcome.Taken taken -> became(State.SENT, tried, now, Optional.empty());
      case PostOutcome.Refused(String code) ->
          became(State.GIVEN_UP, tried, now, Optional.of(code));
      case PostOutcome.Unreachable(String code) ->
          MailPatience.isOver(writtenOn, now)
              ? became(State.GIVEN_UP, tried, now, Optional.of(code))
              : became(
                  State.WAITING, tried, now.plus(MailPatience.after(tried)), Optional.of(code));
    };
  }

  /**
   * The mail when a person has it tried again.
   *
   * @param now the moment
   * @return the same, due now
   */
  public OutgoingMail again(Instant now) {
    return became(State.WAITING, tries, now, failure);
  }

  private OutgoingMail became(State next, int tried, Instant due, Optional<String> why) {
    return new OutgoingMail(id, messageId, to, language, content, next, tried, writtenOn, due, why);
  }
}
