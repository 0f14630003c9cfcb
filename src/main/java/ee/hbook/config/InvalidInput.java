package ee.hbook.config;

/** A field holds something that cannot be taken; nothing was changed. */
public class InvalidInput extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * Refuses a field.
   *
   * @param field the field's name as the sender wrote it
   * @param detail what to do about it, one sentence, never the refused value of a secret
   */
  public InvalidInput(String field, String detail) {
    super(detail);
    this.field = field;
  }

  /**
   * Which field.
   *
   * @return its name
   */
  public String field() {
    return field;
  }
}
