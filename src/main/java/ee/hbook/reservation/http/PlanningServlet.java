package ee.hbook.reservation.http;

import ee.hbook.config.InvalidInput;
import ee.hbook.reservation.application.ShowPlanning;
import ee.hbook.reservation.planning.PlanningView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The part of the planning that is in view, for the page's script: {@code
 * /admin/planning?from=2026-12-01&days=60&first=0&count=40&accom_id=102}. It is no part of the JSON
 * API, which knows no sessions; scripts of others ask there for reservations and availability.
 */
@WebServlet("/admin/planning")
@SuppressWarnings("NullAway.Init")
public class PlanningServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ShowPlanning showPlanning;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PlanningView view;
    try {
      view = view(request);
    } catch (InvalidInput | NumberFormatException | DateTimeParseException refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    byte[] body = PlanningJson.bytes(showPlanning.show(view));
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Vary", "Accept-Encoding");
    if (String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip")) {
      response.setHeader("Content-Encoding", "gzip");
      try (OutputStream out = new GZIPOutputStream(response.getOutputStream())) {
        out.write(body);
      }
    } else {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private static PlanningView view(HttpServletRequest request) {
    String accomId = given(request.getParameter("accom_id"));
    return new PlanningView(
        accomId.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(accomId)),
        LocalDate.parse(given(request.getParameter("from"))),
        Integer.parseInt(given(request.getParameter("days"))),
        Integer.parseInt(given(request.getParameter("first"))),
        Integer.parseInt(given(request.getParameter("count"))));
  }

  private static String given(@Nullable String parameter) {
    return parameter == null ? "" : parameter.strip();
  }
}
