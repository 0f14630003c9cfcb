package ee.hbook.feed.content;

import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRequest.AllUnits;
import ee.hbook.feed.FeedRequest.OneUnit;
import ee.hbook.feed.FeedUnit;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a feed calls itself: to people, in PRODID, by which readers recognise it, and as a file.
 *
 * @param name the unit and the site, as a person tells his calendars apart
 * @param prodId PRODID; holds the unit's number rather than its name, so that renaming a unit does
 *     not make another calendar of it
 * @param filename a file name of ASCII letters, digits, dots, hyphens and underscores: safe in a
 *     header without quotes
 */
public record FeedNaming(String name, String prodId, String filename) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._]+");
  private static final Pattern EDGES = Pattern.compile("^[-.]+|[-.]+$");
  private static final int LONGEST = 60;
  private static final String NAMELESS = "HBook";

  /**
   * Names a feed.
   *
   * @param source where the unit's names are looked up
   * @param scope the unit, or all
   * @param siteTitle the site's title
   * @return the names; empty when there is no such unit
   */
  public static Optional<FeedNaming> of(
      FeedSource source, FeedRequest.Scope scope, String siteTitle) {
    return switch (scope) {
      case AllUnits all ->
          Optional.of(
              new FeedNaming(
                  name(siteTitle), prodId(siteTitle, "alls"), "hbook-all-calendars.ics"));
      case OneUnit one ->
          source.units(one).stream().findFirst().map(unit -> ofUnit(unit, siteTitle));
    };
  }

  private static FeedNaming ofUnit(FeedUnit unit, String siteTitle) {
    String slug = unit.accommodation().slug();
    return new FeedNaming(
        name(unit.place(), siteTitle),
        prodId(siteTitle, slug + "-" + unit.unit().num()),
        "hbook-%s-%s-calendar.ics"
            .formatted(
                safe(slug, Long.toString(unit.accommodation().id())),
                safe(unit.unit().name(), Integer.toString(unit.unit().num()))));
  }

  private static String name(String... parts) {
    String name =
        Arrays.stream(parts)
            .map(FeedText::oneLine)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" - "));
    return name.isEmpty() ? NAMELESS : name;
  }

  private static String prodId(String siteTitle, String calendar) {
    return FeedText.oneLine("-//" + siteTitle + "//HBook-" + calendar + "// EN");
  }

  private static String safe(String text, String fallback) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String dashed = UNSAFE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    String cut = dashed.substring(0, Math.min(dashed.length(), LONGEST));
    String trimmed = EDGES.matcher(cut).replaceAll("");
    return trimmed.isEmpty() ? fallback : trimmed;
  }
}
