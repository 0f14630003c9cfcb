package ee.hbook.moving.faces;

/**
 * A kind of thing that is not taken over, in the reader's words.
 *
 * @param title what kind of thing, and why it stays behind
 * @param names which ones, as the file calls them
 */
public record LeftPart(String title, String names) {}
