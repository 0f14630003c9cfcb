package ee.hbook.account.http;

import ee.hbook.config.Saying;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** How the door says no: a problem document (RFC 9457) to scripts, a page to people. */
final class Refusal {

  private static final int TOO_MANY_REQUESTS = 429;

  private Refusal() {}

  static void unauthorized(HttpServletResponse response) throws IOException {
    response.setHeader("WWW-Authenticate", "Basic realm=\"HBook EE\"");
    problem(
        response,
        HttpServletResponse.SC_UNAUTHORIZED,
        "Unauthorized",
        Saying.of("refusal_sign_in"));
  }

  static void tooMany(HttpServletResponse response, Duration wait) throws IOException {
    response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
    problem(response, TOO_MANY_REQUESTS, "Too Many Requests", Saying.of("refusal_sign_in_tries"));
  }

  static void forbidden(HttpServletResponse response, boolean api, Saying saying)
      throws IOException {
    if (api) {
      problem(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", saying);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** To the page to sign in, and from there back to the page that was asked for. */
  static void signInFirst(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = request.getRequestURI().substring(request.getContextPath().length());
    if (request.getQueryString() != null) {
      asked += "?" + request.getQueryString();
    }
    String address =
        request.getContextPath()
            + "/admin/login.xhtml?then="
            + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      // Faces' own script follows only a redirect in its own form.
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                  + address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                  + "\"/></partial-response>");
    } else {
      response.sendRedirect(address);
    }
  }

  private static void problem(HttpServletResponse response, int status, String title, Saying saying)
      throws IOException {
    byte[] body =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("detail", saying.inEnglish())
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("application/problem+json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
