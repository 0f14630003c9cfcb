package ee.hbook.reservation;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text as it is looked for: in lower case, Latin letters without accents, so that "Nova" finds
 * "Nová" and "strasse" finds "Straße". Stored rows were folded once by the database in the same way
 * ({@code V28_2__search_without_accents.sql}).
 */
public final class FoldedText {

  private static final Pattern LATIN = Pattern.compile("[\\u00C0-\\u024F\\u1E00-\\u1EFF]");
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");

  /** Letters that are none with an accent. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("ẞ", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("Œ", "oe"),
          Map.entry("þ", "th"),
          Map.entry("Þ", "th"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("Ð", "d"),
          Map.entry("ħ", "h"),
          Map.entry("Ħ", "h"),
          Map.entry("ŧ", "t"),
          Map.entry("Ŧ", "t"),
          Map.entry("ı", "i"));

  private FoldedText() {}

  /**
   * Folds a text.
   *
   * @param text as it was written
   * @return as it is looked for; may be longer than the text
   */
  public static String of(String text) {
    String plain = LATIN.matcher(text).replaceAll(letter -> plain(letter.group()));
    return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String plain(String letter) {
    String known = OTHERS.get(letter);
    if (known != null) {
      return known;
    }
    String parts = Normalizer.normalize(letter, Form.NFD);
    boolean accented = parts.length() > 1 && parts.charAt(0) < 128;
    return accented ? parts.substring(0, 1) : letter;
  }
}
