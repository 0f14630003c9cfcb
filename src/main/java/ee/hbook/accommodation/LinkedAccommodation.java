package ee.hbook.accommodation;

import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One entry of HBook's "Automatic blockings": when the owning accommodation is booked, this many
 * units of another one are blocked for the same nights.
 *
 * @param accomId the accommodation whose units are blocked
 * @param units how many of them; 1 when the owner wrote no number
 */
public record LinkedAccommodation(long accomId, int units) {

  private static final Pattern ENTRY = Pattern.compile("(\\d{1,18})(?:\\((\\d{1,4})\\))?");

  /**
   * Reads HBook's notation, {@code 12,15(2)}.
   *
   * @param text entries separated by commas, blanks allowed; an empty text means none
   * @return the entries in the order written
   * @throws Unsuitable if an entry is not a number with an optional count, or an accommodation is
   *     named twice
   */
  public static List<LinkedAccommodation> parse(String text) {
    List<LinkedAccommodation> links = new ArrayList<>();
    for (String entry : text.replace(" ", "").split(",", -1)) {
      if (entry.isEmpty()) {
        continue;
      }
      Matcher matcher = ENTRY.matcher(entry);
      if (!matcher.matches()) {
        throw new Unsuitable(Saying.of("refusal_linked_form"));
      }
      LinkedAccommodation link =
          new LinkedAccommodation(
              Long.parseLong(matcher.group(1)),
              matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)));
      if (link.accomId < 1 || link.units < 1) {
        throw new Unsuitable(Saying.of("refusal_linked_from_1"));
      }
      if (links.stream().anyMatch(known -> known.accomId == link.accomId)) {
        throw new Unsuitable(Saying.of("refusal_linked_twice", Long.toString(link.accomId)));
      }
      links.add(link);
    }
    return List.copyOf(links);
  }

  /**
   * Writes HBook's notation, the inverse of {@link #parse}.
   *
   * @param links the entries
   * @return for example {@code 12,15(2)}; empty for none
   */
  public static String format(List<LinkedAccommodation> links) {
    return links.stream()
        .map(link -> link.accomId + (link.units == 1 ? "" : "(" + link.units + ")"))
        .collect(Collectors.joining(","));
  }
}
