package ee.hbook.monitoring.http;

import ee.hbook.monitoring.Health;
import ee.hbook.monitoring.application.CheckHealth;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Health at the application's own port, in MicroProfile's shape. Payara Micro answers at these
 * addresses by itself, with the same checks; WildFly has them at its management port only.
 */
@WebServlet({HealthServlet.LIVE, HealthServlet.READY})
@SuppressWarnings("NullAway.Init")
public class HealthServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String LIVE = "/health/live";
  static final String READY = "/health/ready";

  @Inject private transient CheckHealth checkHealth;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Health health =
        request.getServletPath().equals(LIVE) ? checkHealth.live() : checkHealth.ready();
    byte[] body = HealthAnswer.json(health).toString().getBytes(StandardCharsets.UTF_8);
    response.setStatus(
        health.up() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
