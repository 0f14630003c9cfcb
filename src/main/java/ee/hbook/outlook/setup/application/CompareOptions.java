package ee.hbook.outlook.setup.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.HourRules;
import ee.hbook.config.Saying;
import ee.hbook.outlook.setup.BookingOptions;
import ee.hbook.outlook.setup.ExchangeLines;
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
    return rules(room)
        .map(hours -> new BookingOptions(hours, options.site().zone()).differences(room.mailbox()))
        .orElse(List.of());
  }

  /**
   * How the unit of a room is booked here.
   *
   * @param room the room
   * @return empty for a room that is no unit
   */
  public Optional<HourRules> rules(TenantRoom room) {
    return room.unit()
        .filter(unit -> room.isLinked())
        .flatMap(unit -> accommodations.find(unit.accomId()))
        .filter(accommodation -> accommodation.grain() == Grain.QUARTER_HOUR)
        .map(Accommodation::hours);
  }

  /**
   * The lines by which Exchange books a room as its unit is booked here.
   *
   * @param room the room
   * @return line by line; none for a room that is no unit
   */
  public List<String> lines(TenantRoom room) {
    return rules(room)
        .map(hours -> new ExchangeLines(hours, options.site().zone()).set(room.address()))
        .orElse(List.of());
  }
}
