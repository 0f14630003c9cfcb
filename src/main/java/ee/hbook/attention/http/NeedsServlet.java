package ee.hbook.attention.http;

import ee.hbook.account.application.SignedIn;
import ee.hbook.attention.Need;
import ee.hbook.attention.application.GlanceAtNeeds;
import ee.hbook.config.Words;
import ee.hbook.settings.SiteOptions;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What nobody has put off, for the script of an open page: {@code /admin/needs?lang=fr}. It is no
 * part of the JSON API, which knows no sessions. What is told may be seen on a locked screen: no
 * guest's name stands in it.
 */
@WebServlet("/admin/needs")
@SuppressWarnings("NullAway.Init")
public class NeedsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient GlanceAtNeeds glance;
  @Inject private transient SignedIn signedIn;
  @Inject private transient SiteOptions options;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String language = Objects.requireNonNullElse(request.getParameter("lang"), "");
    Words words = Words.in(Locale.forLanguageTag(language), options.site().zone());
    JsonArrayBuilder open = Json.createArrayBuilder();
    glance.list().readableBy(signedIn::may).open().forEach(need -> open.add(json(need, words)));
    byte[] body =
        Json.createObjectBuilder()
            .add("open", open)
            .build()
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static JsonObject json(Need need, Words words) {
    String text =
        Stream.concat(
                Stream.of(need.calendar()).filter(name -> !name.isEmpty()),
                need.nights().stream().limit(1).map(words::nights))
            .collect(Collectors.joining(", "));
    return Json.createObjectBuilder()
        .add("key", need.key())
        .add("title", words.say("need_" + need.kind().word()))
        .add("text", text)
        .build();
  }
}
