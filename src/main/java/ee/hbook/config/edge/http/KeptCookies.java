package ee.hbook.config.edge.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.List;
import java.util.Locale;

/**
 * An answer whose cookies are kept to our site and, where it is reached over https, never cross in
 * clear: that of the session included, which servers write by what they see of the connection.
 */
final class KeptCookies extends HttpServletResponseWrapper {

  private static final String HEADER = "Set-Cookie";

  private final boolean secure;

  /**
   * Makes one.
   *
   * @param response the server's own
   * @param secure whether cookies shall never cross in clear
   */
  KeptCookies(HttpServletResponse response, boolean secure) {
    super(response);
    this.secure = secure;
    UndertowCookies.keep(secure);
  }

  @Override
  public void addCookie(Cookie cookie) {
    if (secure) {
      cookie.setSecure(true);
    }
    super.addCookie(cookie);
  }

  /** Sees to the cookies that the server has written so far, where they are headers already. */
  void settle() {
    List<String> written = List.copyOf(getHeaders(HEADER));
    List<String> kept = written.stream().map(cookie -> kept(cookie, secure)).toList();
    if (!isCommitted() && !kept.equals(written)) {
      setHeader(HEADER, kept.getFirst());
      kept.stream().skip(1).forEach(cookie -> addHeader(HEADER, cookie));
    }
  }

  /** A cookie as it is to be sent. */
  static String kept(String cookie, boolean secure) {
    String attributes = cookie.toLowerCase(Locale.ROOT);
    return cookie
        + (secure && !attributes.contains("; secure") ? "; Secure" : "")
        + (attributes.contains("; samesite=") ? "" : "; SameSite=Lax");
  }
}
