package ee.hbook.attention.application;

import ee.hbook.attention.Need;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where facts come from. Each feature brings the sources of what is its own, as CDI beans: {@link
 * ListNeeds} asks them all.
 */
public interface NeedSource {

  /**
   * The facts that hold now, computed from what is stored.
   *
   * @param now the moment
   * @return in any order; empty when all is well
   */
  List<Need> needs(Instant now);

  /**
   * Does what a remedy of one of its facts says; whoever asked may do it. What it did, or why it
   * cannot, is told by the usual refusals.
   *
   * @param need a fact of this source that holds
   * @param remedy the name of one of its presses
   * @param choice what was chosen; one of the remedy's choices
   * @return what was done, by its name in the message bundle and its values
   */
  default Optional<Saying> apply(Need need, String remedy, Optional<String> choice) {
    throw new InvalidInput("remedy", Saying.of("refusal_no_remedy"));
  }
}
