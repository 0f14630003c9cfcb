package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Span;
import ee.hbook.reservation.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Tells beforehand whether a stay is possible. Nothing is held for whoever asks: the answer that
 * counts is given when the reservation is stored.
 */
@ApplicationScoped
public class AskAvailability {

  private final Accommodations accommodations;
  private final UnitNights unitNights;

  @Inject
  public AskAvailability(Accommodations accommodations, UnitNights unitNights) {
    this.accommodations = accommodations;
    this.unitNights = unitNights;
  }

  /**
   * What keeps a unit from being reserved.
   *
   * @param unit the unit
   * @param stay what is wanted
   * @param claimant who is to stay there
   * @return the first obstacle; empty when it is possible, or when there is no such unit
   */
  @Transactional
  public Optional<Obstacle> obstacle(UnitId unit, Span stay, Claimant claimant) {
    boolean exists =
        accommodations
            .find(unit.accomId())
            .flatMap(accommodation -> accommodation.unit(unit.accomNum()))
            .isPresent();
    return exists ? unitNights.obstacle(unit, stay, claimant) : Optional.empty();
  }
}
