package ee.hbook.reservation.file;

import ee.hbook.reservation.Origin;
import ee.hbook.reservation.ReservationStatus;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/**
 * The words of a CSV file in one language, as the screens say them; and what such words mean, in
 * whatever language of HBook EE.
 */
public final class FileWords {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ROOT, Locale.FRENCH, Locale.forLanguageTag("cs"), Locale.forLanguageTag("pt"));
  private static final List<FileWords> ALL = LANGUAGES.stream().map(FileWords::new).toList();
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}°]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final ResourceBundle texts;

  private FileWords(Locale language) {
    texts =
        ResourceBundle.getBundle(
            "ee.hbook.messages", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /**
   * The words of a language.
   *
   * @param language English where it is none of ours
   * @return its words
   */
  public static FileWords of(Locale language) {
    return new FileWords(language);
  }

  /**
   * The head of a column.
   *
   * @param column the column
   * @return as HBook calls it
   */
  public String header(FileColumn column) {
    return texts.getString(column.textKey());
  }

  /**
   * A status in words.
   *
   * @param status the status
   * @return as the list of reservations shows it
   */
  public String status(ReservationStatus status) {
    return texts.getString("status_" + status.word());
  }

  /**
   * Where a reservation came from.
   *
   * @param origin the origin
   * @return the calendar's name, or the word for the website
   */
  public String origin(Origin origin) {
    return switch (origin) {
      case Origin.Website website -> texts.getString("origin_website");
      case Origin.Calendar calendar -> calendar.name();
    };
  }

  /**
   * Which column a head means.
   *
   * @param header in any language, or the column's name in an address
   * @return the column, or empty for one that we do not know
   */
  public static Optional<FileColumn> column(String header) {
    String wanted = plain(header);
    return Arrays.stream(FileColumn.values())
        .filter(
            column ->
                plain(column.word()).equals(wanted)
                    || ALL.stream().anyMatch(words -> plain(words.header(column)).equals(wanted)))
        .findFirst();
  }

  /**
   * Which status a word means.
   *
   * @param word in any language, for a man or a woman, or as the API writes it
   * @return the status, or empty for a word that we do not know
   */
  public static Optional<ReservationStatus> status(String word) {
    String wanted = plain(word);
    return Arrays.stream(ReservationStatus.values())
        .filter(
            status ->
                plain(status.word()).equals(wanted)
                    || ALL.stream().anyMatch(words -> words.names(status, wanted)))
        .findFirst();
  }

  private boolean names(ReservationStatus status, String wanted) {
    return plain(status(status)).equals(wanted)
        || Arrays.stream(texts.getString("csv_status_" + status.word()).split("\\|"))
            .anyMatch(other -> plain(other).equals(wanted));
  }

  /**
   * Whether a word says that a reservation was made on the site.
   *
   * @param word in any language
   * @return false for the name of a calendar
   */
  public static boolean isWebsite(String word) {
    String wanted = plain(word);
    return wanted.isEmpty()
        || wanted.equals("website")
        || ALL.stream().anyMatch(words -> plain(words.origin(Origin.WEBSITE)).equals(wanted));
  }

  private static String plain(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTER.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
