package ee.hbook.moving.application;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.link.Links;
import ee.hbook.moving.HouseNow;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads all of this house that a settings file may speak of. */
@ApplicationScoped
public class LookAtHouse {

  private final Accommodations accommodations;
  private final Links links;
  private final SiteOptions options;
  private final ReservationLists reservations;
  private final BlockedDatesStore blockedDates;

  @Inject
  public LookAtHouse(
      Accommodations accommodations,
      Links links,
      SiteOptions options,
      ReservationLists reservations,
      BlockedDatesStore blockedDates) {
    this.accommodations = accommodations;
    this.links = links;
    this.options = options;
    this.reservations = reservations;
    this.blockedDates = blockedDates;
  }

  /** All of it, as of one moment when a transaction asks. */
  @Transactional
  public HouseNow now() {
    return new HouseNow(
        accommodations.all(),
        links.all(),
        links.numbers(),
        options.values(),
        reservations.list(ReservationFilter.ALL),
        blockedDates.all());
  }
}
