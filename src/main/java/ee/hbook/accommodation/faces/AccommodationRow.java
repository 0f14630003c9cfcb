package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.Unit;
import java.util.List;

/**
 * A line of the list of accommodation types.
 *
 * @param id {@code accom_id}
 * @param name the name
 * @param shortName the abbreviated name, may be empty
 * @param units the names of its units
 * @param before preparation nights before a reservation
 * @param after preparation nights after a reservation
 * @param linked automatic blockings in HBook's notation, may be empty
 */
public record AccommodationRow(
    long id,
    String name,
    String shortName,
    List<String> units,
    int before,
    int after,
    String linked) {

  static AccommodationRow of(Accommodation accommodation) {
    return new AccommodationRow(
        accommodation.id(),
        accommodation.name(),
        accommodation.shortName(),
        accommodation.units().stream().map(Unit::name).toList(),
        accommodation.preparation().before(),
        accommodation.preparation().after(),
        LinkedAccommodation.format(accommodation.linked()));
  }
}
