package ee.hbook.reservation.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Claimant;
import ee.hbook.availability.Span;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Obstacle;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.StaysTogether.InTheWay;
import ee.hbook.reservation.StaysTogether.Stay;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells beforehand whether a stay is possible. Nothing is held for whoever asks: the answer that
 * counts is given when the reservation is stored.
 */
@ApplicationScoped
public class AskAvailability {

  private final Accommodations accommodations;
  private final UnitNights unitNights;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public AskAvailability(
      Accommodations accommodations, UnitNights unitNights, SiteOptions options, Clock clock) {
    this.accommodations = accommodations;
    this.unitNights = unitNights;
    this.options = options;
    this.clock = clock;
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
    return exists(unit) ? unitNights.obstacle(unit, stay, claimant) : Optional.empty();
  }

  /**
   * What keeps units from being reserved all together.
   *
   * @param units the units
   * @param stay what is wanted
   * @return the first obstacle; empty when all are possible; units that do not exist are passed
   *     over
   */
  @Transactional
  public Optional<InTheWay> together(Collection<UnitId> units, Span stay) {
    return unitNights.inTheWay(
        units.stream()
            .filter(this::exists)
            .map(unit -> new Stay(unit, stay, OptionalLong.empty(), true))
            .toList());
  }

  private boolean exists(UnitId unit) {
    return accommodations
        .find(unit.accomId())
        .flatMap(accommodation -> accommodation.unit(unit.accomNum()))
        .isPresent();
  }

  /**
   * Why a unit by the hour cannot be reserved.
   *
   * @param unit the unit
   * @param start the first moment on the property's clock
   * @param end the first moment after it
   * @param claimant who is to be there
   * @return the first reason in words, be it a rule or what holds the unit; empty when it is
   *     possible, or when there is no such unit
   */
  @Transactional
  public Optional<Saying> refusal(
      UnitId unit, LocalDateTime start, LocalDateTime end, Claimant claimant) {
    Optional<Accommodation> accommodation = accommodations.find(unit.accomId());
    if (accommodation.isEmpty()) {
      return Optional.empty();
    }
    try {
      Span span =
          new WantedTime(accommodation.get(), options.site().zone(), clock.instant())
              .of(ReservationDraft.to(unit).at(Optional.of(start), Optional.of(end)));
      return obstacle(unit, span, claimant).map(Obstacle::inWords);
    } catch (InvalidInput refused) {
      return Optional.of(refused.saying());
    }
  }
}
