package ee.hbook.config.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * Lets requests that are the same press in one after the other, so that each but the first is told
 * what the first one did.
 */
@WebFilter(
    urlPatterns = {"/admin/*"},
    asyncSupported = true)
public class OnePressAtATime extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final long LONGEST_WAIT_SECONDS = 60;

  @Inject private Presses presses;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isPress(request)) {
      chain.doFilter(request, response);
      return;
    }
    Press press = presses.of(request.getParameterMap());
    request.setAttribute(Press.attribute(), press);
    boolean held = hold(press);
    try {
      chain.doFilter(request, response);
    } finally {
      if (held) {
        press.letGo();
      }
    }
  }

  private static boolean isPress(HttpServletRequest request) throws IOException {
    if (!request.getMethod().equals("POST") || request.getSession(false) == null) {
      return false;
    }
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding("UTF-8"); // before anybody reads a parameter
    }
    return request.getParameter(Presses.TOKEN) != null;
  }

  private static boolean hold(Press press) throws IOException {
    try {
      return press.hold(LONGEST_WAIT_SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The server stops");
    }
  }
}
