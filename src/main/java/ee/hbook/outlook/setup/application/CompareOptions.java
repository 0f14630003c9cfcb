package ee.hbook.outlook.setup.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.config.Saying;
import ee.hbook.outlook.setup.BookingOptions;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Says where a room is booked by other rules in Outlook than its unit is here. */
@ApplicationScoped
public class CompareOptions {

  private final Accommodations accommodations;
  private final SiteOptions options;

  @Inject
  public CompareOptions(Accommodations accommodations, SiteOptions options) {
    this.accommodations = accommodations;
    this.options = options;
  }

  /**
   * Compares a room with its unit.
   *
   * @param room the room
   * @return a sentence for each difference; none for a room that is no unit
   */
  public List<Saying> of(TenantRoom room) {
    Optional<Accommodation> store =
        room.unit()
            .filter(unit -> room.isLinked())
            .flatMap(unit -> accommodations.find(unit.accomId()))
            .filter(accommodation -> accommodation.grain() == Grain.QUARTER_HOUR);
    return store
        .map(
            accommodation ->
                new BookingOptions(accommodation.hours(), options.site().zone())
                    .differences(room.mailbox()))
        .orElse(List.of());
  }
}
