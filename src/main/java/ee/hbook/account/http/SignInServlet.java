package ee.hbook.account.http;

import ee.hbook.account.LocalTarget;
import ee.hbook.account.SignInOutcome;
import ee.hbook.account.application.CheckCredentials;
import ee.hbook.account.application.TakeFirstSteps;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Takes the form of the page to sign in, which works without a script. */
@WebServlet("/admin/sign-in")
public class SignInServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/admin/login.xhtml";
  private static final String WELCOME = "/admin/welcome.xhtml";

  @Inject private CheckCredentials checkCredentials;
  @Inject private TakeFirstSteps takeFirstSteps;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + PAGE);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setCharacterEncoding("UTF-8");
    LocalTarget target = LocalTarget.of(parameter(request, "then"));
    SignInOutcome outcome =
        checkCredentials.ofScreen(
            parameter(request, "name").strip(),
            parameter(request, "password"),
            request.getRemoteAddr());
    String next =
        switch (outcome) {
          case SignInOutcome.Welcome welcome -> {
            SessionLogin.begin(request, welcome.user());
            yield takeFirstSteps.areDue(welcome.user()) && target.isStart()
                ? WELCOME
                : target.path();
          }
          case SignInOutcome.Refused() -> again("refused", target);
          case SignInOutcome.TooManyTries tries -> again("wait", target);
        };
    response.sendRedirect(request.getContextPath() + next);
  }

  private static String again(String problem, LocalTarget target) {
    return PAGE
        + "?problem="
        + problem
        + "&then="
        + URLEncoder.encode(target.path(), StandardCharsets.UTF_8);
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }
}
