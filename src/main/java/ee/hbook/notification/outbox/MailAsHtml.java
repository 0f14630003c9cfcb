package ee.hbook.notification.outbox;

import ee.hbook.notification.outbox.MailBody.Button;
import ee.hbook.notification.outbox.MailBody.Fact;
import ee.hbook.notification.outbox.MailBody.Part;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a mail out as HTML that mail programs show: tables, styles at each element, nothing from
 * elsewhere, at most 600 pixels wide; by day and in the dark.
 */
public final class MailAsHtml {

  private static final String FONT =
      "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;";

  /** For programs that know the dark; the others show the day or invert it by themselves. */
  private static final String DARK =
      """
      :root{color-scheme:light dark;supported-color-schemes:light dark}
      @media (prefers-color-scheme:dark){
      .ground{background:#12171e!important}.paper{background:#1b222c!important;border-color:#313c4a!important}
      .ink{color:#e6eaf0!important}.soft{color:#a9b4c2!important}.line{border-color:#313c4a!important}
      .way{color:#8abcf5!important;border-color:#355b87!important}
      .main{background:#2566b0!important;color:#ffffff!important}
      .trouble{color:#ffc4bd!important;background:#401d1d!important}
      .well{color:#86dfae!important;background:#153826!important}
      .plain{color:#b8cbe0!important;background:#273645!important}}
      @media (max-width:480px){.wide{display:block!important;width:100%!important;box-sizing:border-box}
      .name{padding:8px 0 0!important}.value{padding:0 0 8px!important;border-top:0!important}
      .pad{padding-left:18px!important;padding-right:18px!important}}
      """;

  private MailAsHtml() {}

  /**
   * Writes a mail out.
   *
   * @param body what it says
   * @param language what it is written in
   * @param site the sender's name
   * @return a whole page
   */
  public static String of(MailBody body, Locale language, String site) {
    return """
    <!DOCTYPE html>
    <html lang="%s"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    <title>%s</title><style>%s</style></head>
    <body class="ground" style="margin:0;padding:0;background:#f4f6f9;-webkit-text-size-adjust:100%%">
    <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" class="ground" style="background:#f4f6f9">
    <tr><td align="center" style="padding:24px 12px">
    <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:600px;%s">
    <tr><td class="soft" style="padding:0 4px 12px;font-size:14px;color:#566173">%s</td></tr>
    <tr><td class="paper pad" style="background:#ffffff;border:1px solid #dde3ea;border-radius:8px;padding:28px">
    %s
    <h1 class="ink" style="margin:12px 0 16px;font-size:22px;line-height:1.3;font-weight:600;color:#1f2733">%s</h1>
    %s</td></tr>
    <tr><td class="soft" style="padding:16px 4px 0;font-size:13px;line-height:1.5;color:#566173">%s</td></tr>
    </table></td></tr></table></body></html>
    """
        .formatted(
            language.toLanguageTag(),
            escaped(body.title()),
            DARK,
            FONT,
            escaped(site),
            label(body),
            escaped(body.title()),
            each(body.parts(), MailAsHtml::part),
            each(body.footer(), line -> "<p style=\"margin:0 0 6px\">" + linked(line) + "</p>"));
  }

  private static String label(MailBody body) {
    String colours =
        switch (body.tone()) {
          case TROUBLE -> "color:#7c1610;background:#fdecea";
          case WELL -> "color:#17633a;background:#d9f2e3";
          case PLAIN -> "color:#3a5068;background:#dfe7ef";
        };
    return "<span class=\"%s\" style=\"display:inline-block;padding:3px 10px;border-radius:12px;%s\">"
            .formatted(body.tone().word(), small(colours))
        + escaped(body.label())
        + "</span>";
  }

  private static String small(String colours) {
    return colours + ";font-size:13px;font-weight:600";
  }

  private static String part(Part part) {
    return switch (part) {
      case Part.Paragraph(String text) ->
          "<p class=\"ink\" style=\"margin:0 0 16px;%s\">%s</p>".formatted(body(), escaped(text));
      case Part.Heading(String text) ->
          "<h2 class=\"ink\" style=\"margin:24px 0 8px;font-size:17px;color:#1f2733\">%s</h2>"
              .formatted(escaped(text));
      case Part.Facts(List<Fact> facts) ->
          "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\""
              + " style=\"margin:0 0 16px\">"
              + each(facts, MailAsHtml::fact)
              + "</table>";
      case Part.Steps(List<String> steps) -> numbered(steps);
      case Part.Lines(List<String> lines) ->
          "<ul class=\"ink\" style=\"margin:0 0 16px;padding:0 0 0 20px;%s\">".formatted(body())
              + each(lines, line -> "<li style=\"margin:0 0 4px\">" + escaped(line) + "</li>")
              + "</ul>";
      case Part.Buttons(List<Button> buttons) ->
          "<div style=\"margin:20px 0 4px\">"
              + each(
                  IntStream.range(0, buttons.size()).boxed().toList(),
                  place -> button(buttons.get(place), place == 0))
              + "</div>";
      case Part.Quiet(Button link) ->
          "<p style=\"margin:0 0 12px;font-size:14px\"><a class=\"way\" style=\"color:#1d5fa8\""
              + " href=\"%s\">%s</a></p>".formatted(escaped(link.url()), escaped(link.label()));
    };
  }

  private static String body() {
    return "font-size:15px;line-height:1.55;color:#1f2733";
  }

  private static String fact(Fact fact) {
    return """
    <tr><td class="soft line wide name" width="36%%" valign="top" style="padding:7px 12px 7px 0;\
    border-top:1px solid #dde3ea;font-size:14px;line-height:1.45;color:#566173">%s</td>\
    <td class="ink line wide value" valign="top" style="padding:7px 0;border-top:1px solid #dde3ea;\
    font-size:14px;line-height:1.45;color:#1f2733">%s</td></tr>\
    """
        .formatted(escaped(fact.name()), escaped(fact.value()));
  }

  private static String numbered(List<String> steps) {
    return "<ol class=\"ink\" style=\"margin:0 0 16px;padding:0 0 0 22px;%s\">".formatted(body())
        + each(steps, step -> "<li style=\"margin:0 0 8px;padding:0\">" + escaped(step) + "</li>")
        + "</ol>";
  }

  private static String button(Button button, boolean main) {
    String look =
        main
            ? "background:#1d5fa8;color:#ffffff;border:1px solid #1d5fa8"
            : "color:#1d5fa8;border:1px solid #b9d2ee";
    return "<a class=\"%s wide\" style=\"display:inline-block;margin:0 8px 10px 0;padding:11px 18px;"
            .formatted(main ? "main" : "way")
        + "border-radius:6px;font-size:15px;font-weight:600;text-align:center;text-decoration:none;"
        + look
        + "\" href=\""
        + escaped(button.url())
        + "\">"
        + escaped(button.label())
        + "</a>";
  }

  private static <T> String each(List<T> things, Function<T, String> written) {
    return things.stream().map(written).collect(Collectors.joining("\n"));
  }

  /** What looks like an address at the end of a line becomes a link. */
  private static String linked(String line) {
    int from = line.indexOf("http");
    if (from < 0) {
      return escaped(line);
    }
    String url = escaped(line.substring(from));
    return escaped(line.substring(0, from))
        + "<a class=\"way\" style=\"color:#1d5fa8\" href=\"%s\">%s</a>".formatted(url, url);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
