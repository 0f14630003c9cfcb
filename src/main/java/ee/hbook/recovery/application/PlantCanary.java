package ee.hbook.recovery.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.Verification.Canary;
import ee.hbook.recovery.Verifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Closes a night for a while, and opens it again: it goes with the verification that closed it. */
@ApplicationScoped
@Transactional
public class PlantCanary {

  private final Verifications verifications;
  private final BlockAccommodation blockAccommodation;
  private final BlockedDatesStore blockedDates;
  private final Clock clock;

  @Inject
  public PlantCanary(
      Verifications verifications,
      BlockAccommodation blockAccommodation,
      BlockedDatesStore blockedDates,
      Clock clock) {
    this.verifications = verifications;
    this.blockAccommodation = blockAccommodation;
    this.blockedDates = blockedDates;
    this.clock = clock;
  }

  /**
   * Closes a night for a while, unless the verification is over by now.
   *
   * @param verification whose canary it is
   * @param unit the unit
   * @param night the night
   * @param comment what whoever meets it reads
   */
  public void plant(Verification verification, UnitId unit, LocalDate night, String comment) {
    if (verifications.lock(verification.id()).filter(Verification::isOpen).isEmpty()) {
      return;
    }
    BlockedDates block =
        blockAccommodation.close(
            unit, Span.nights(night, night.plusDays(1)), BlockedDates.Reason.CANARY, comment);
    verifications.keep(
        verification.id(),
        new Canary(night, OptionalLong.of(block.id()), clock.instant(), Optional.empty()));
  }

  /**
   * Stores that our feed was seen with the canary.
   *
   * @param verification whose canary it is
   * @param canary the canary
   */
  public void shown(Verification verification, Canary canary) {
    verifications.keep(verification.id(), canary.shown(clock.instant()));
  }

  /**
   * Opens the night again. Whoever has freed it meanwhile was right.
   *
   * @param id the verification whose canary it is
   */
  public void pull(long id) {
    verifications
        .lock(id)
        .flatMap(Verification::canary)
        .ifPresent(
            canary -> {
              if (canary.blockId().isPresent()
                  && blockedDates.find(canary.blockId().getAsLong()).isPresent()) {
                blockAccommodation.unblock(canary.blockId().getAsLong());
              }
              verifications.keep(id, canary.gone());
            });
  }
}
