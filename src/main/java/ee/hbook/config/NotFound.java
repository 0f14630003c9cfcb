package ee.hbook.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked for does not exist (any more). */
public class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Saying saying;

  /**
   * Says what is not there, to whoever uses the API.
   *
   * @param detail one sentence in English
   */
  public NotFound(String detail) {
    super(detail);
    saying = null;
  }

  /**
   * Says what is not there, in the reader's language.
   *
   * @param saying one sentence that says what to do
   */
  public NotFound(Saying saying) {
    super(saying.inEnglish());
    this.saying = saying;
  }

  /**
   * The sentence for the screens.
   *
   * @return empty when there is only one in English
   */
  public Optional<Saying> saying() {
    return Optional.ofNullable(saying);
  }
}
