package ee.hbook.ical.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A zone as Windows shows it to people: {@code (UTC+01:00) Brussels, Copenhagen, Madrid, Paris}.
 * Outlook sends the text as a TZID, in the language of whoever uses it and with cities left out.
 * The offset is that of winter; when the clocks change, a place tells.
 */
final class ZoneInWords {

  private static final Pattern TEXT =
      Pattern.compile("(?i)\\((?:UTC|GMT)(?:([+-])([0-9]{1,2}):?([0-5][0-9]))?\\)([^\\n]{0,300})");

  private static final Pattern PLACE = Pattern.compile("[A-Z][A-Za-z]+(?:/[A-Za-z_-]+)+");
  private static final Pattern TIME = Pattern.compile("(?i) Time(?: ?\\([^)]{0,40}\\))?$");
  private static final String UNIVERSAL = "coordinated universal time";

  /** Which offsets a zone has in winter is asked for one day: the texts name those of today. */
  private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

  private static final Map<String, List<ZoneId>> PLACES = places();

  private ZoneInWords() {}

  /**
   * Understands such a text.
   *
   * @param tzid the text
   * @param property the property's zone
   * @param windows what a name such as {@code Eastern Standard Time} stands for
   * @return the zone of the first place that is known and has the offset; else the property's own,
   *     where it has it; else the offset. Empty for any other text
   */
  static Optional<ZoneId> of(
      String tzid, ZoneId property, Function<String, Optional<ZoneId>> windows) {
    Matcher text = TEXT.matcher(tzid.strip());
    if (!text.matches()) {
      return Optional.empty();
    }
    try {
      ZoneOffset offset = offset(text);
      String words = text.group(4).strip();
      return words.isEmpty() || words.toLowerCase(Locale.ROOT).startsWith(UNIVERSAL)
          ? Optional.of(offset)
          : Optional.of(zone(words, offset, property, windows));
    } catch (DateTimeException noSuchOffset) {
      return Optional.empty();
    }
  }

  private static ZoneOffset offset(Matcher text) {
    return text.group(1) == null
        ? ZoneOffset.UTC
        : ZoneOffset.ofHoursMinutes(
            Integer.parseInt(text.group(1) + text.group(2)),
            Integer.parseInt(text.group(1) + text.group(3)));
  }

  private static ZoneId zone(
      String words,
      ZoneOffset offset,
      ZoneId property,
      Function<String, Optional<ZoneId>> windows) {
    return Stream.of(words.split(","))
        .map(String::strip)
        .flatMap(
            name ->
                Stream.concat(
                    PLACES.getOrDefault(place(name), List.of()).stream(),
                    windows.apply(TIME.matcher(name).replaceFirst(" Standard Time")).stream()))
        .filter(zone -> isInWinter(zone, offset))
        .findFirst()
        .orElseGet(() -> isInWinter(property, offset) ? property : offset);
  }

  private static boolean isInWinter(ZoneId zone, ZoneOffset offset) {
    return zone.getRules().getStandardOffset(DAY).equals(offset);
  }

  private static Map<String, List<ZoneId>> places() {
    Map<String, List<ZoneId>> places = new HashMap<>();
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> PLACE.matcher(id).matches())
        .sorted()
        .forEach(
            id ->
                places.merge(
                    place(id.substring(id.lastIndexOf('/') + 1)),
                    List.of(ZoneId.of(id)),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
    return Map.copyOf(places);
  }

  private static String place(String name) {
    return name.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
