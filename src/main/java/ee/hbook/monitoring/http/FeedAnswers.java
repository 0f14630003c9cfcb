package ee.hbook.monitoring.http;

import ee.hbook.monitoring.Meters;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Counts what readers of feeds are answered; the way to the screens is none of them. */
@WebFilter(servletNames = "ee.hbook.feed.http.RootServlet")
@SuppressWarnings("NullAway.Init")
public class FeedAnswers extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Meters meters;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } catch (IOException hungUp) {
      status = response.getStatus();
      throw hungUp;
    } finally {
      if (status != HttpServletResponse.SC_FOUND) {
        meters.feedAnswered(status);
      }
    }
  }
}
