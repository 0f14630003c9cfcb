package graphsim.graph;

import graphsim.exchange.Item;
import graphsim.exchange.Refused;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The filters of events that Exchange knows, joined by "and"; every other one is refused. */
final class Filter {

  private static final Pattern UID = Pattern.compile("(?:iCalUId|uid) eq '([^']*)'");
  private static final Pattern MARK =
      Pattern.compile(
          "singleValueExtendedProperties/any\\((\\w+):\\s*\\1/id eq '([^']*)' and \\1/value eq"
              + " '((?:[^']|'')*)'\\)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile("(start|end)/dateTime (ge|gt|le|lt|eq) '([^']*)'");
  private static final Pattern MODIFIED =
      Pattern.compile("(lastModifiedDateTime|createdDateTime) (ge|gt|le|lt|eq) (\\S+)");

  private Filter() {}

  static Predicate<Item> of(String text) {
    Matcher mark = MARK.matcher(text);
    if (mark.find()) {
      String id = mark.group(2).toLowerCase(Locale.ROOT);
      String value = mark.group(3).replace("''", "'");
      Predicate<Item> marked = item -> value.equals(item.marks().get(id));
      String rest = (text.substring(0, mark.start()) + text.substring(mark.end())).strip();
      String others = rest.replaceAll("^and | and$|^and$", "");
      return others.isBlank() ? marked : marked.and(of(others));
    }
    Predicate<Item> all = item -> true;
    for (String part : text.split(" and ")) {
      all = all.and(one(part.strip()));
    }
    return all;
  }

  private static Predicate<Item> one(String text) {
    Matcher uid = UID.matcher(text);
    if (uid.matches()) {
      return item -> uid.group(1).equals(item.uid());
    }
    Matcher time = TIME.matcher(text);
    if (time.matches()) {
      boolean start = time.group(1).equals("start");
      Instant at = Moments.parse(time.group(3));
      return item ->
          compares(
              start ? item.content().span().from() : item.content().span().to(), time.group(2), at);
    }
    Matcher modified = MODIFIED.matcher(text);
    if (modified.matches()) {
      boolean created = modified.group(1).startsWith("created");
      Instant at = Moments.parse(modified.group(3));
      return item ->
          compares(
              created ? item.stamp().created() : item.stamp().modified(), modified.group(2), at);
    }
    throw Refused.invalid(
        "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes.");
  }

  private static boolean compares(Instant value, String how, Instant with) {
    int order = value.compareTo(with);
    return switch (how) {
      case "ge" -> order >= 0;
      case "gt" -> order > 0;
      case "le" -> order <= 0;
      case "lt" -> order < 0;
      default -> order == 0;
    };
  }
}
