package ee.hbook.config.edge.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Leads on to addresses as they are outside: the server would make them of what it sees itself. */
final class OutsideResponse extends HttpServletResponseWrapper {

  private final String origin;

  /**
   * Makes one.
   *
   * @param response the server's own
   * @param origin how we were called; empty when nobody knows, and then an address on this site is
   *     left to the browser, who does
   */
  OutsideResponse(HttpServletResponse response, String origin) {
    super(response);
    this.origin = origin;
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    if (!location.startsWith("/") || location.startsWith("//")) {
      super.sendRedirect(location);
      return;
    }
    resetBuffer();
    setStatus(SC_FOUND);
    setHeader("Location", origin + location);
    setContentLength(0);
    flushBuffer();
  }
}
