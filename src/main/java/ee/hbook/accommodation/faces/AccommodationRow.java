package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of the list of accommodation types.
 *
 * @param id {@code accom_id}
 * @param name the name
 * @param shortName the abbreviated name, may be empty
 * @param units the names of its units
 * @param before preparation nights before a reservation
 * @param after preparation nights after a reservation
 * @param linked the names of what is blocked along, with the number of units; may be empty
 */
public record AccommodationRow(
    long id,
    String name,
    String shortName,
    List<String> units,
    int before,
    int after,
    String linked) {

  static AccommodationRow of(Accommodation accommodation, Map<Long, String> names) {
    return new AccommodationRow(
        accommodation.id(),
        accommodation.name(),
        accommodation.shortName(),
        accommodation.units().stream().map(Unit::name).toList(),
        accommodation.preparation().before(),
        accommodation.preparation().after(),
        accommodation.linked().stream()
            .map(link -> inWords(link, names))
            .collect(Collectors.joining(", ")));
  }

  private static String inWords(LinkedAccommodation link, Map<Long, String> names) {
    String name = names.getOrDefault(link.accomId(), Long.toString(link.accomId()));
    return link.units() == 1 ? name : name + " (" + link.units() + ")";
  }
}
