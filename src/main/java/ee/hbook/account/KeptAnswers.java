package ee.hbook.account;

import java.time.Instant;
import java.util.Optional;

/** Port: the answers to calls that brought a key. */
public interface KeptAnswers {

  /**
   * What is known of a call's key. Until the transaction ends nobody else asks this for the same
   * user, on any node.
   *
   * @param call the call
   * @return what is kept under its key; empty for a new one
   */
  Optional<KeptAnswer> find(KeyedCall call);

  /**
   * A call with a new key is going to be carried out.
   *
   * @param call the call
   * @param now when it came
   */
  void begin(KeyedCall call, Instant now);

  /**
   * It was answered.
   *
   * @param call the call
   * @param sealed its answer
   */
  void answer(KeyedCall call, String sealed);

  /**
   * Forgets one user's keys.
   *
   * @param userId whose
   * @param before those that came before this
   */
  void forget(long userId, Instant before);

  /**
   * Forgets everybody's keys.
   *
   * @param before those that came before this
   */
  void forget(Instant before);
}
