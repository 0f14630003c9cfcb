package ee.hbook.link;

/**
 * What a source wants to remember of its last answer, to tell the next time what is new. Only the
 * source that made it reads it.
 *
 * @param text in the words of its source; empty when there is nothing to remember
 */
public record Cursor(String text) {

  /** Nothing is remembered: whatever is there is read. */
  public static final Cursor NONE = new Cursor("");
}
