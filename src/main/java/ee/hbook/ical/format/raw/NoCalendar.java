package ee.hbook.ical.format.raw;

import ee.hbook.link.health.FailureCode.Known;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a body is that holds no calendar. */
final class NoCalendar {

  private static final int LOOKED_AT = 200_000;
  private static final int BEGINNING = 8_192;
  private static final char UNREADABLE = '\ufffd';

  private static final Pattern PASSWORD_FIELD =
      Pattern.compile("type\\s{0,3}=\\s{0,3}[\"']?password\\b");
  private static final Pattern TITLE =
      Pattern.compile("<(title|h1|h2)\\b[^<>]{0,300}>(.{0,300}?)</\\1", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,300}>");
  private static final Pattern ACCENT_BY_NAME =
      Pattern.compile("&([a-z])(?:acute|grave|circ|uml|tilde|cedil|caron|ring);");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  /** As such pages say it in their titles: English, French, Czech, Portuguese, German, Spanish. */
  private static final List<String> OUT_OF_ORDER =
      List.of(
          "coming soon|under construction|maintenance|be right back|back soon|opening soon",
          "bientot|en construction|en travaux",
          "jiz brzy|brzy |ve vystavbe|udrzb|pripravujeme",
          "em breve|em construcao|manutencao",
          "demnachst|in kurze|im aufbau|wartung|baustelle",
          "proximamente|muy pronto|en construccion|mantenimiento");

  private static final Pattern MAINTENANCE =
      Pattern.compile("\\b(" + String.join("|", OUT_OF_ORDER) + ")");

  private NoCalendar() {}

  static StructureException refusal(byte[] body) {
    String text = text(body);
    if (text.isEmpty()) {
      return new StructureException(Known.EMPTY);
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return new StructureException(Known.JSON);
    }
    if (isPage(text)) {
      return page(text);
    }
    return new StructureException(Known.NOT_A_CALENDAR);
  }

  private static boolean isPage(String text) {
    String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    return beginning.startsWith("<")
        || beginning.contains("<html")
        || beginning.contains("<!doctype");
  }

  private static StructureException page(String page) {
    if (PASSWORD_FIELD.matcher(page).find()) {
      return new StructureException(Known.LOGIN_PAGE);
    }
    Matcher title = TITLE.matcher(page);
    while (title.find()) {
      if (MAINTENANCE.matcher(plain(title.group(2))).find()) {
        return new StructureException(Known.MAINTENANCE_PAGE);
      }
    }
    return new StructureException(Known.HTML);
  }

  /** Without tags, line ends and accents. */
  private static String plain(String title) {
    String bare = TAG.matcher(title).replaceAll(" ");
    String decomposed =
        Normalizer.normalize(ACCENT_BY_NAME.matcher(bare).replaceAll("$1"), Normalizer.Form.NFD);
    return ACCENT.matcher(decomposed).replaceAll("").replaceAll("\\s+", " ") + " ";
  }

  private static String text(byte[] body) {
    String utf8 = text(body, StandardCharsets.UTF_8);
    return utf8.indexOf(UNREADABLE) < 0 ? utf8 : text(body, StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] body, Charset charset) {
    return new String(body, 0, Math.min(body.length, LOOKED_AT), charset)
        .replace("\0", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
