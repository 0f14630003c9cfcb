package ee.hbook.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for is not done, and nothing was changed. Who asked is told what to do: a
 * screen says it in the reader's language, the API in English.
 */
public abstract sealed class Refusal extends RuntimeException
    permits Conflict, InvalidInput, NotFound, Outdated {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Saying saying;

  /**
   * Refuses what only the API can be asked for.
   *
   * @param detail one sentence in English
   */
  Refusal(String detail) {
    super(detail);
    saying = null;
  }

  /**
   * Refuses it in the reader's language.
   *
   * @param saying one sentence that says what to do
   */
  Refusal(Saying saying) {
    super(saying.inEnglish());
    this.saying = saying;
  }

  /**
   * The sentence for the screens.
   *
   * @return empty when there is only one in English
   */
  public final Optional<Saying> saying() {
    return Optional.ofNullable(saying);
  }

  /**
   * The sentence for whoever uses the API.
   *
   * @return in English
   */
  public final String inEnglish() {
    return String.valueOf(getMessage());
  }
}
