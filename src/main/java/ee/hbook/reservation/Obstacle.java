package ee.hbook.reservation;

import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.availability.Occupancy;

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
  default String inWords() {
    return switch (this) {
      case Taken(Occupancy held) ->
          "The unit is not available: "
              + switch (held) {
                case Occupancy.Reserved reserved -> "reservation " + reserved.reservationId();
                case Occupancy.Blocked blocked -> "blocked dates";
                case Occupancy.Preparation preparation ->
                    "preparation time of reservation " + preparation.reservationId();
                case Occupancy.Automatic automatic ->
                    "automatic blocking by reservation " + automatic.reservationId();
                case Occupancy.Imported imported -> "dates held by " + imported.source();
              }
              + " from "
              + held.nights().getStart()
              + " to "
              + held.nights().getEnd()
              + ".";
      case LinkedNotFree(LinkedAccommodation link) ->
          "The linked accommodation " + link.accomId() + " has too few free units.";
    };
  }
}
