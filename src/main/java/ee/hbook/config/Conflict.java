package ee.hbook.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request is well formed, but what is there now stands against it; nothing was changed. */
public class Conflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Saying saying;

  /**
   * Says what stands in the way, to whoever uses the API.
   *
   * @param detail one sentence in English
   */
  public Conflict(String detail) {
    super(detail);
    saying = null;
  }

  /**
   * Says what stands in the way, in the reader's language.
   *
   * @param saying one sentence that says what to do
   */
  public Conflict(Saying saying) {
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
