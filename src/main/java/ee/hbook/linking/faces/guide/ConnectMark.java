package ee.hbook.linking.faces.guide;

/**
 * A step as the head of the page shows it.
 *
 * @param word its word
 * @param number its number, from 1
 * @param state {@code done}, {@code present} or {@code ahead}
 * @param href where it is; empty when it cannot be gone to
 */
public record ConnectMark(String word, int number, String state, String href) {}
