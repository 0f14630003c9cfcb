package ee.hbook.account;

/**
 * Where to go after signing in: a page of our own screens, whatever the address bar asked for.
 *
 * @param path from the application's root on, with its query
 */
public record LocalTarget(String path) {

  /** The start page of the screens. */
  public static final LocalTarget START = new LocalTarget("/admin/index.xhtml");

  private static final String SCREENS = "/admin/";
  private static final String SIGN_IN = "/admin/login.xhtml";
  private static final int LENGTH = 1000;

  /**
   * Reads a wish.
   *
   * @param wish what the request named, or an empty text
   * @return the wish when it is a page under {@code /admin/} on this very site, else {@link #START}
   */
  public static LocalTarget of(String wish) {
    boolean ours =
        wish.startsWith(SCREENS)
            && !wish.startsWith(SIGN_IN)
            && wish.length() <= LENGTH
            && !wish.contains("//")
            && !wish.contains("..")
            && wish.chars().allMatch(LocalTarget::harmless);
    return ours ? new LocalTarget(wish) : START;
  }

  /**
   * Whether it is where everybody goes who wished for nothing in particular.
   *
   * @return true for the start page
   */
  public boolean isStart() {
    return equals(START) || path.equals(SCREENS);
  }

  private static boolean harmless(int character) {
    return character > ' ' && character < 0x7f && character != '\\' && character != '#';
  }
}
