package ee.hbook.outlook.notice;

/**
 * The question that Graph asks at an address before it gives a subscription: whoever answers with
 * the same text is taken for its owner. Pure.
 */
public final class Handshake {

  /** Far longer than any question that was ever seen. */
  public static final int LONGEST = 2_048;

  private Handshake() {}

  /**
   * Whether a question is answered. It is given back as it came, so that nothing but one line of
   * plain text is.
   *
   * @param question the question, decoded
   * @return true when it is short enough and plain
   */
  public static boolean isPlain(String question) {
    return question.length() <= LONGEST && question.chars().noneMatch(Character::isISOControl);
  }
}
