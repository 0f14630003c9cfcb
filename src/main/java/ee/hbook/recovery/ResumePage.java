package ee.hbook.recovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a button shows; open to getters of a page.
 *
 * @param language what it is written in, a language tag
 * @param title the question, or what came of it
 * @param words what that means
 * @param facts what is known of the trouble, a line each; empty unless it asks
 * @param token what its buttons send; null when there is nothing to press
 * @param link the link to look at; null for several or none
 * @param good whether something was done
 */
public record ResumePage(
    String language,
    String title,
    String words,
    List<String> facts,
    @Nullable String token,
    @Nullable Long link,
    boolean good) {

  public ResumePage {
    facts = List.copyOf(facts);
  }
}
