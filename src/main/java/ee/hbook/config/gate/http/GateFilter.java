package ee.hbook.config.gate.http;

import ee.hbook.config.gate.TurnedAway;
import ee.hbook.config.gate.Unreachable;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers at once that it cannot be now, while the house starts and while its database is away.
 * {@code web.xml} puts it before all others.
 */
public class GateFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Admittance admittance;
  @Inject private transient Event<TurnedAway> turnedAway;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(NotNow.RETRY_AFTER, null); // of a server that says so while we are not there
    if (!admittance.admits(request)) {
      NotNow.answer(request, response);
      turnedAway.fire(
          new TurnedAway(request.getServletPath(), Optional.ofNullable(request.getQueryString())));
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failed) {
      if (response.isCommitted() || !Unreachable.isCauseOf(failed)) {
        throw failed;
      }
      response.reset();
      NotNow.answer(request, response);
    }
  }
}
