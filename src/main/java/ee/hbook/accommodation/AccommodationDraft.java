package ee.hbook.accommodation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody wants of an accommodation; an empty field means "leave it" for a known one and "the
 * default" for a new one.
 *
 * @param id wanted {@code accom_id} of a new accommodation
 * @param name the name
 * @param slug the slug; made of the name by default
 * @param shortName the abbreviated name
 * @param grain what it is let by
 * @param preparation preparation nights
 * @param hours how units by the hour are booked
 * @param linkedAccommodations HBook's notation, {@code 12,15(2)}
 * @param units all units that it shall have
 */
public record AccommodationDraft(
    OptionalLong id,
    Optional<String> name,
    Optional<String> slug,
    Optional<String> shortName,
    Optional<Grain> grain,
    Optional<PreparationNights> preparation,
    Optional<HourRules> hours,
    Optional<String> linkedAccommodations,
    Optional<List<Unit>> units) {

  /**
   * What is let by the night, or stays as it is let.
   *
   * @param id wanted {@code accom_id} of a new accommodation
   * @param name the name
   * @param slug the slug
   * @param shortName the abbreviated name
   * @param preparation preparation nights
   * @param linkedAccommodations HBook's notation
   * @param units all units that it shall have
   */
  public AccommodationDraft(
      OptionalLong id,
      Optional<String> name,
      Optional<String> slug,
      Optional<String> shortName,
      Optional<PreparationNights> preparation,
      Optional<String> linkedAccommodations,
      Optional<List<Unit>> units) {
    this(
        id,
        name,
        slug,
        shortName,
        Optional.empty(),
        preparation,
        Optional.empty(),
        linkedAccommodations,
        units);
  }
}
