package ee.hbook.feed.content;

import java.util.regex.Pattern;

/** Makes any text fit to stand in a feed (RFC 5545 §3.1: no control characters but the tab). */
public final class FeedText {

  /** Every line end that some reader takes for one. */
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");

  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
  private static final Pattern BREAK = Pattern.compile("[\\n\\t]");

  private FeedText() {}

  /**
   * Text of several lines.
   *
   * @param text anything
   * @return the same with line feeds as the only line ends, and without characters that a feed must
   *     not hold
   */
  public static String lines(String text) {
    String lineFeeds = LINE_END.matcher(text).replaceAll("\n");
    String allowed = FORBIDDEN.matcher(lineFeeds).replaceAll("");
    return LONE_SURROGATE.matcher(allowed).replaceAll("\uFFFD");
  }

  /**
   * Text of one line.
   *
   * @param text anything
   * @return the same with blanks for line ends and tabs, none of them at either end
   */
  public static String oneLine(String text) {
    return BREAK.matcher(lines(text)).replaceAll(" ").strip();
  }
}
