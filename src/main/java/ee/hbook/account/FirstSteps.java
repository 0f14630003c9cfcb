package ee.hbook.account;

import java.time.Instant;
import java.util.Optional;

/** Port: whether the house was asked for what HBook needs to know at its first start. */
public interface FirstSteps {

  /**
   * What was answered.
   *
   * @return whether all was; empty while nobody was asked
   */
  Optional<Boolean> done();

  /**
   * Takes an answer down.
   *
   * @param done whether nothing was left for later
   * @param now when
   */
  void answered(boolean done, Instant now);
}
