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
 * @param preparationNights nights kept free around each reservation
 * @param linkedAccommodations what is blocked along, in HBook's notation
 * @param units its units by number; one named "1" when they are left out
 */
@Schema(name = "Accommodation")
public record AccommodationJson(
    @Schema(example = "102") long id,
    @Schema(maxLength = 200) String name,
    @Schema(maxLength = 200) String slug,
    @Schema(maxLength = 50) String shortName,
    PreparationNightsJson preparationNights,
    @Schema(example = "12,15(2)") String linkedAccommodations,
    List<UnitJson> units) {

  static AccommodationJson of(Accommodation accommodation) {
    return new AccommodationJson(
        accommodation.id(),
        accommodation.name(),
        accommodation.slug(),
        accommodation.shortName(),
        new PreparationNightsJson(
            accommodation.preparation().before(), accommodation.preparation().after()),
        LinkedAccommodation.format(accommodation.linked()),
        accommodation.units().stream().map(unit -> new UnitJson(unit.num(), unit.name())).toList());
  }
}
