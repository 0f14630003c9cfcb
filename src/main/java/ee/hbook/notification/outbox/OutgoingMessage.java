package ee.hbook.notification.outbox;

import ee.hbook.config.Worded;
import java.time.Instant;

/** What is on its way out of the house, from when it is written until it is forgotten. */
public sealed interface OutgoingMessage permits OutgoingMail, OutgoingCall {

  /** Where a message stands. */
  public enum State implements Worded {
    /** It waits for its next try. */
    WAITING,
    /** The other side has taken it. */
    SENT,
    /** The other side refuses it, or it was tried for too long; a person may try again. */
    GIVEN_UP;
  }

  /**
   * Its number.
   *
   * @return 0 before it is in the outbox
   */
  long id();

  /**
   * Its identity.
   *
   * @return the same however often it is sent
   */
  String messageId();

  /**
   * Where it goes.
   *
   * @return an e-mail address, or a host
   */
  String to();

  /** What it tells, in one line. */
  String title();

  /**
   * Where it stands.
   *
   * @return state, tries and times
   */
  Progress progress();

  /**
   * The same, further on.
   *
   * @param next where it stands then
   * @return the message
   */
  OutgoingMessage with(Progress next);

  /**
   * Where it stands, in a word.
   *
   * @return as its progress says
   */
  default State state() {
    return progress().state();
  }

  /**
   * The message after a try.
   *
   * @param outcome what the other side said
   * @param now the moment
   * @return what becomes of it
   */
  default OutgoingMessage after(PostOutcome outcome, Instant now) {
    return with(progress().after(outcome, now));
  }

  /**
   * The message when its try is put off, which counts as none.
   *
   * @param now the moment
   * @return the same, due after the first pause
   */
  default OutgoingMessage later(Instant now) {
    return with(progress().later(now));
  }

  /**
   * The message when a person has it tried again.
   *
   * @param now the moment
   * @return the same, due now
   */
  default OutgoingMessage again(Instant now) {
    return with(progress().again(now));
  }
}
