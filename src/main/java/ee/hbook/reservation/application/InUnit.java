package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.Conflict;
import ee.hbook.config.Saying;
import ee.hbook.reservation.StaysTogether.InTheWay;
import java.util.Optional;

/** Says which unit of several is in the way. */
final class InUnit {

  private InUnit() {}

  /** Refuses what is not possible, by the name of its unit. */
  static void refuse(Optional<InTheWay> found, Accommodations accommodations) {
    found.ifPresent(
        inTheWay -> {
          throw new Conflict(
              Saying.of(
                  "refusal_group_unit",
                  Accommodation.place(accommodations.all(), inTheWay.unit()),
                  inTheWay.obstacle().inWords()));
        });
  }
}
