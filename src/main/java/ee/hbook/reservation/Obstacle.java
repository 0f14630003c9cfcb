package ee.hbook.reservation;

import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.availability.Occupancy;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.Saying;

/** Why a stay is not possible. */
public sealed interface Obstacle {

  /**
   * Something holds the unit.
   *
   * @param by what holds it
   */
  record Taken(Occupancy by) implements Obstacle {}

  /**
   * A linked accommodation has too few free units to be blocked along.
   *
   * @param link the link
   */
  record LinkedNotFree(LinkedAccommodation link) implements Obstacle {}

  /**
   * The obstacle in words for the owner.
   *
   * @return one sentence without guests' data
   */
  default Saying inWords() {
    return switch (this) {
      case Taken(Occupancy held) ->
          Saying.of(
              "refusal_taken", by(held), TimeWords.start(held.span()), TimeWords.end(held.span()));
      case LinkedNotFree(LinkedAccommodation link) ->
          Saying.of("refusal_linked_not_free", Long.toString(link.accomId()));
    };
  }

  private static Saying by(Occupancy held) {
    return switch (held) {
      case Occupancy.Reserved reserved -> of("taken_reservation", reserved.reservationId());
      case Occupancy.Blocked blocked -> Saying.of("taken_blocked");
      case Occupancy.Preparation preparation ->
          of("taken_preparation", preparation.reservationId());
      case Occupancy.Automatic automatic -> of("taken_automatic", automatic.reservationId());
      case Occupancy.Imported imported -> Saying.of("taken_imported", imported.source());
    };
  }

  private static Saying of(String key, long reservation) {
    return Saying.of(key, Long.toString(reservation));
  }
}
