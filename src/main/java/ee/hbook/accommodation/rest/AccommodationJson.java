package ee.hbook.accommodation.rest;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An accommodation as the API shows and takes it.
 *
 * @param id HBook's {@code accom_id}; a new accommodation may wish for one
 * @param name the public name
 * @param slug the name in file names; made of the name when it is left out
 * @param shortName HBook's abbreviated name, may be empty
 * @param grain what it is let by
 * @param preparationNights nights kept free around each reservation of units by the night
 * @param hours how units by the quarter hour are booked
 * @param linkedAccommodations what is blocked along, in HBook's notation
 * @param units its units by number; one named "1" when they are left out
 */
@Schema(name = "Accommodation")
public record AccommodationJson(
    @Schema(example = "102") long id,
    @Schema(maxLength = 200) String name,
    @Schema(maxLength = 200) String slug,
    @Schema(maxLength = 50) String shortName,
    @Schema(enumeration = {"night", "quarter_hour"}) String grain,
    PreparationNightsJson preparationNights,
    HoursJson hours,
    @Schema(example = "12,15(2)") String linkedAccommodations,
    List<UnitJson> units) {

  static AccommodationJson of(Accommodation accommodation) {
    return new AccommodationJson(
        accommodation.id(),
        accommodation.name(),
        accommodation.slug(),
        accommodation.shortName(),
        accommodation.grain().word(),
        new PreparationNightsJson(
            accommodation.preparation().before(), accommodation.preparation().after()),
        HoursJson.of(accommodation.hours()),
        LinkedAccommodation.format(accommodation.linked()),
        accommodation.units().stream().map(unit -> new UnitJson(unit.num(), unit.name())).toList());
  }
}
