package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.PreparationNights;
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
 * @param byTheHour whether they are let by the hour
 * @param opens from when on they can be booked each day, when by the hour
 * @param closes until when
 * @param before what is kept free before a reservation: nights, or minutes when by the hour
 * @param after what is kept free after a reservation
 * @param linked the names of what is blocked along, with the number of units; may be empty
 */
public record AccommodationRow(
    long id,
    String name,
    String shortName,
    List<String> units,
    boolean byTheHour,
    String opens,
    String closes,
    long before,
    long after,
    String linked) {

  static AccommodationRow of(Accommodation accommodation, Map<Long, String> names) {
    boolean byTheHour = accommodation.grain() == Grain.QUARTER_HOUR;
    HourRules hours = accommodation.hours();
    Preparation minutes = hours.preparation();
    PreparationNights nights = accommodation.preparation();
    return new AccommodationRow(
        accommodation.id(),
        accommodation.name(),
        accommodation.shortName(),
        accommodation.units().stream().map(Unit::name).toList(),
        byTheHour,
        hours.opens().toString(),
        hours.closes().toString(),
        byTheHour ? minutes.before().toMinutes() : nights.before(),
        byTheHour ? minutes.after().toMinutes() : nights.after(),
        accommodation.linked().stream()
            .map(link -> inWords(link, names))
            .collect(Collectors.joining(", ")));
  }

  private static String inWords(LinkedAccommodation link, Map<Long, String> names) {
    String name = names.getOrDefault(link.accomId(), Long.toString(link.accomId()));
    return link.units() == 1 ? name : name + " (" + link.units() + ")";
  }
}
