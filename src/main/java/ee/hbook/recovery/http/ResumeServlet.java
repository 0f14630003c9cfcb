package ee.hbook.recovery.http;

import ee.hbook.recovery.ResumeOutcome;
import ee.hbook.recovery.application.ResumeByMail;
import ee.hbook.recovery.application.WordResume;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * The page behind the buttons of mails, for whoever holds the mail. GET and HEAD look and change
 * nothing, for mail scanners follow links; POST acts. The token is the proof, so that no session
 * and no other protection against forged requests is needed.
 */
@WebServlet("/resume")
@SuppressWarnings("NullAway.Init")
public class ResumeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ResumeByMail resumeByMail;
  @Inject private transient WordResume wordResume;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    show(resumeByMail.look(token(request)), request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setCharacterEncoding("UTF-8");
    String token = token(request);
    show(
        "snooze".equals(request.getParameter("action"))
            ? resumeByMail.snooze(token)
            : resumeByMail.resume(token),
        request,
        response);
  }

  private void show(ResumeOutcome outcome, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setStatus(
        outcome.kind().isAlive() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_GONE);
    request.setAttribute("resume", wordResume.page(outcome, token(request), request.getLocale()));
    request.getRequestDispatcher("/resume.xhtml").forward(request, response);
  }

  private static String token(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getParameter("t"), "");
  }
}
