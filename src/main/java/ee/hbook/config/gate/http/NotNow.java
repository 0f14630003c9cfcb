package ee.hbook.config.gate.http;

import ee.hbook.config.Saying;
import ee.hbook.config.Words;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * 503 with Retry-After: to readers of feeds without a word, to scripts as a problem document, to
 * people as a page that looks again by itself.
 */
final class NotNow {

  static final String RETRY_AFTER = "Retry-After";

  private static final int RETRY_SECONDS = 10;

  private NotNow() {}

  static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(RETRY_AFTER, Integer.toString(RETRY_SECONDS));
    response.setHeader("Cache-Control", "no-store");
    String path = request.getServletPath();
    byte[] body = new byte[0];
    if (path.equals("/api")) {
      response.setContentType("application/problem+json");
      body = problem().getBytes(StandardCharsets.UTF_8);
    } else if (path.startsWith("/admin") || path.startsWith("/resume")) {
      response.setContentType("text/html;charset=UTF-8");
      body = page(request.getLocale()).getBytes(StandardCharsets.UTF_8);
    }
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  private static String problem() {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", "Not now")
        .add("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE)
        .add("detail", Saying.of("refusal_starting").inEnglish())
        .build()
        .toString();
  }

  private static String page(Locale reader) {
    Words words = Words.in(reader, ZoneOffset.UTC);
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="%d">
    <title>HBook</title>
    <h1>%s</h1>
    <p>%s</p>
    </html>
    """
        .formatted(
            words.locale().toLanguageTag(),
            RETRY_SECONDS,
            words.say("not_now_title"),
            words.say("not_now_text"));
  }
}
