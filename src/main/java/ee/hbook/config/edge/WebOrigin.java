package ee.hbook.config.edge;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a site is reached.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a name, or an address (IPv6 in brackets), in lower case
 * @param port from 1 to 65535
 */
public record WebOrigin(String scheme, String host, int port) {

  private static final String HTTPS = "https";
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9._-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::(\\d{1,5}))?");

  /**
   * Takes a host as it stands in a header.
   *
   * @param scheme {@code http} or {@code https}
   * @param host a host that {@link #host} let through, with or without a port
   * @return the origin; the scheme's own port when there is none
   */
  static WebOrigin of(String scheme, String host) {
    Matcher parts = HOST.matcher(host);
    if (!parts.matches()) {
      throw new IllegalArgumentException("No host");
    }
    String port = parts.group(2);
    return new WebOrigin(
        scheme,
        parts.group(1).toLowerCase(Locale.ROOT),
        port == null ? usualPort(scheme) : Integer.parseInt(port));
  }

  /** A host, perhaps with its port; empty when it is anything else. */
  static Optional<String> host(String text) {
    Matcher parts = HOST.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String port = parts.group(2);
    int number = port == null ? 1 : Integer.parseInt(port);
    return number < 1 || number > 65_535 ? Optional.empty() : Optional.of(text);
  }

  /** A scheme of the web; empty when it is another. */
  static Optional<String> scheme(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return small.equals(HTTPS) || small.equals("http") ? Optional.of(small) : Optional.empty();
  }

  /**
   * Whether it is encrypted on the way.
   *
   * @return true for https
   */
  public boolean isSecure() {
    return scheme.equals(HTTPS);
  }

  /**
   * As it begins an address.
   *
   * @return without a slash at its end, and without the port that goes with the scheme
   */
  public String text() {
    return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
  }

  private static int usualPort(String scheme) {
    return scheme.equals(HTTPS) ? 443 : 80;
  }
}
