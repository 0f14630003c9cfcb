package ee.hbook.recovery.http;

import ee.hbook.config.NotFound;
import ee.hbook.recovery.application.WriteRisk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates at risk of a link as a CSV file for whoever is signed in at the screens. */
@WebServlet(RiskServlet.ADDRESS)
public class RiskServlet extends HttpServlet {

  static final String ADDRESS = "/admin/link-risk.csv";

  private static final long serialVersionUID = 1L;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  @Inject private WriteRisk writeRisk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Long> link =
        Optional.ofNullable(request.getParameter("id"))
            .filter(text -> NUMBER.matcher(text).matches())
            .map(Long::valueOf);
    StringBuilder file = new StringBuilder();
    try {
      writeRisk.write(link.orElse(0L), file::append);
    } catch (NotFound gone) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(
        "Content-Disposition", "attachment; filename=" + WriteRisk.name(link.orElseThrow()));
    response.getWriter().append(file);
  }
}
