package ee.hbook.config;

/** A field holds something that cannot be taken; nothing was changed. */
public final class InvalidInput extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * Refuses a field, in the reader's language.
   *
   * @param field the field's name as the sender wrote it
   * @param saying what to do about it, one sentence, never the refused value of a secret
   */
  public InvalidInput(String field, Saying saying) {
    super(saying);
    this.field = field;
  }

  /** Which field. */
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
    return new InvalidInput(path + field, saying());
  }
}
