package ee.hbook.moving.format;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that WordPress keeps as HTML, such as titles. */
final class HtmlText {

  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|(amp|lt|gt|quot|nbsp));");

  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ");

  private HtmlText() {}

  static String plain(String html) {
    return ENTITY
        .matcher(html)
        .replaceAll(
            entity -> Matcher.quoteReplacement(character(entity.group(1), entity.group(2))));
  }

  private static String character(@Nullable String code, @Nullable String name) {
    if (code == null) {
      return NAMED.getOrDefault(String.valueOf(name), "");
    }
    int point = Integer.parseInt(code);
    return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : "";
  }
}
