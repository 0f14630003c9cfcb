package ee.hbook.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field holds something that cannot be taken; nothing was changed. */
public class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final transient @Nullable Saying saying;

  /**
   * Refuses a field of whoever uses the API.
   *
   * @param field the field's name as the sender wrote it
   * @param detail what to do about it, one sentence in English, never the refused value of a secret
   */
  public InvalidInput(String field, String detail) {
    super(detail);
    this.field = field;
    saying = null;
  }

  /**
   * Refuses a field, in the reader's language.
   *
   * @param field the field's name as the sender wrote it
   * @param saying what to do about it, one sentence, never the refused value of a secret
   */
  public InvalidInput(String field, Saying saying) {
    super(saying.inEnglish());
    this.field = field;
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

  /**
   * Which field.
   *
   * @return its name
   */
  public String field() {
    return field;
  }

  /**
   * The same refusal of a field that stands inside others.
   *
   * @param path what stands before its name, such as {@code units[2].}
   * @return the refusal that names the whole of it
   */
  public InvalidInput in(String path) {
    Saying said = saying;
    return said == null
        ? new InvalidInput(path + field, String.valueOf(getMessage()))
        : new InvalidInput(path + field, said);
  }
}
