package ee.hbook.feed.http;

import static java.util.stream.Collectors.toMap;

import ee.hbook.config.InvalidInput;
import ee.hbook.feed.application.ExportCalendar;
import ee.hbook.reservation.file.ExportRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The {@code .ics} file of chosen reservations, for whoever is signed in at the screens. */
@WebServlet("/admin/exports/reservations.ics")
public class ExportCalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private ExportCalendar exportCalendar;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ExportRequest wanted;
    try {
      wanted =
          ExportRequest.parse(
              request.getParameterMap().entrySet().stream()
                  .collect(toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    } catch (InvalidInput refused) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    byte[] file = exportCalendar.write(wanted.selection());
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=hbook-reservations.ics");
    response.setContentLength(file.length);
    response.getOutputStream().write(file);
  }
}
