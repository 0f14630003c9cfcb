package ee.hbook.notification.outbox;

import ee.hbook.notification.outbox.OutgoingMessage.State;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a message stands on its way.
 *
 * @param state in a word
 * @param tries how often it was handed over
 * @param writtenOn when it was written
 * @param dueOn when it is tried next; when it was sent or given up, the moment of that
 * @param failure why the last try failed, a short code
 */
public record Progress(
    State state, int tries, Instant writtenOn, Instant dueOn, Optional<String> failure) {

  /**
   * Before the first try.
   *
   * @param now the moment
   * @return due now
   */
  public static Progress written(Instant now) {
    return new Progress(State.WAITING, 0, now, now, Optional.empty());
  }

  /**
   * When a try is put off, which counts as none.
   *
   * @param now the moment
   * @return the same, due after the first pause
   */
  public Progress later(Instant now) {
    return new Progress(state, tries, writtenOn, now.plus(MailPatience.after(1)), failure);
  }

  /**
   * After a try.
   *
   * @param outcome what the other side said
   * @param now the moment
   * @return where it stands then
   */
  public Progress after(PostOutcome outcome, Instant now) {
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
   * When a person has it tried again.
   *
   * @param now the moment
   * @return due now
   */
  public Progress again(Instant now) {
    return became(State.WAITING, tries, now, failure);
  }

  private Progress became(State next, int tried, Instant due, Optional<String> why) {
    return new Progress(next, tried, writtenOn, due, why);
  }
}
