package ee.hbook.ical;

import java.util.regex.Pattern;

/**
 * A title that says that nothing is settled yet. Vrbo, with Abritel, lists requests that nobody has
 * confirmed as {@code Provisoire - NAME}, without STATUS (feed quirks 27 and 30); its own word for
 * them is "tentative". What they are called in other languages is not known to us, so that there
 * they hold their nights like everything that is not understood.
 */
public final class TentativeTitle {

  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)\\s*(?:provisoire|tentative)\\s*(?:[-–—:]\\s.{0,500})?", Pattern.DOTALL);

  private TentativeTitle() {}

  /**
   * Whether a title says so.
   *
   * @param summary SUMMARY, unescaped
   * @return true for one of the known words alone, or before a dash and a name
   */
  public static boolean is(String summary) {
    return WORDS.matcher(summary).matches();
  }
}
