package ee.hbook.reservation.file;

/**
 * Keeps a cell of a CSV file from being run as a formula by whoever opens the file (OWASP, "CSV
 * Injection"): what begins with {@code = + - @}, a tab or a line end gets an apostrophe in front.
 * So does what begins with apostrophes and then one of those, so that every text comes back as it
 * was.
 */
public final class FormulaGuard {

  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /**
   * The text as a cell holds it.
   *
   * @param text any text
   * @return a text that no spreadsheet takes for a formula
   */
  public static String guarded(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  /**
   * The text that a cell was written from.
   *
   * @param cell what {@link #guarded} gave, or what somebody else wrote
   * @return the text without the apostrophe that guards it
   */
  public static String freed(String cell) {
    return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
  }

  private static boolean isRisky(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    return first < text.length() && STARTS.indexOf(text.charAt(first)) >= 0;
  }
}
