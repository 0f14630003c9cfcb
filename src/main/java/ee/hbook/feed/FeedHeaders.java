package ee.hbook.feed;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which headers a filter may add to a feed: HBook's own {@code X-LWS-Cache} and its likes, by which
 * a host tells the cache in front of it to let feeds pass. What a feed says of itself (its type,
 * its length, its validators, how long it may be kept), cookies and permissions for other sites
 * cannot be added. Pure.
 */
public final class FeedHeaders {

  private static final Map<String, String> ALLOWED = allowed();

  /** Visible ASCII with blanks between: no line end can smuggle in another header. */
  private static final Pattern VALUE = Pattern.compile("[!-~](?:[ -~]{0,198}[!-~])?");

  private FeedHeaders() {}

  /**
   * Takes what may go out.
   *
   * @param wanted headers by name, in whatever letters
   * @return those that are allowed and have a plain value, by their usual names
   */
  public static Map<String, String> of(Map<String, String> wanted) {
    Map<String, String> headers = new TreeMap<>();
    wanted.forEach(
        (name, value) -> {
          String usual = ALLOWED.get(name);
          if (usual != null && VALUE.matcher(value).matches()) {
            headers.put(usual, value);
          }
        });
    return headers;
  }

  private static Map<String, String> allowed() {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name :
        new String[] {
          "X-LWS-Cache",
          "X-Accel-Expires",
          "X-LiteSpeed-Cache-Control",
          "CDN-Cache-Control",
          "Surrogate-Control"
        }) {
      names.put(name, name);
    }
    return names;
  }
}
