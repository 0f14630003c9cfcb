package ee.hbook.reservation.http;

import static java.util.stream.Collectors.toMap;

import ee.hbook.config.InvalidInput;
import ee.hbook.reservation.application.ExportCustomers;
import ee.hbook.reservation.application.ExportReservations;
import ee.hbook.reservation.file.ExportRequest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The CSV files for whoever is signed in at the screens. */
@WebServlet({ExportServlet.RESERVATIONS, ExportServlet.CUSTOMERS})
public class ExportServlet extends HttpServlet {

  static final String RESERVATIONS = "/admin/exports/reservations.csv";
  static final String CUSTOMERS = "/admin/exports/customers.csv";

  private static final long serialVersionUID = 1L;

  @Inject private ExportReservations exportReservations;
  @Inject private ExportCustomers exportCustomers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, List<String>> parameters =
        request.getParameterMap().entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    ExportRequest wanted;
    try {
      wanted = ExportRequest.parse(parameters);
    } catch (InvalidInput refused) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    boolean customers = CUSTOMERS.equals(request.getServletPath());
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=" + (customers ? "hbook-customers.csv" : "hbook-reservations.csv"));
    PrintWriter out = response.getWriter();
    if (customers) {
      exportCustomers.write(wanted.language(), out::write);
    } else {
      exportReservations.write(wanted, out::write);
    }
  }
}
