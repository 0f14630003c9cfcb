package ee.hbook.reservation.faces;

import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocked dates as one request shows them: present and future ones, without a reservation's.
 */
@Named("blockedDates")
@RequestScoped
public class BlockedDatesList {

  private final BlockedDatesStore blockedDates;
  private final Places places;
  private final SiteOptions options;
  private final Clock clock;
  private @Nullable List<BlockedDatesRow> rows;

  @Inject
  public BlockedDatesList(
      BlockedDatesStore blockedDates, Places places, SiteOptions options, Clock clock) {
    this.blockedDates = blockedDates;
    this.places = places;
    this.options = options;
    this.clock = clock;
  }

  /**
   * The lines.
   *
   * @return by first night
   */
  public List<BlockedDatesRow> getRows() {
    if (rows == null) {
      LocalDate today = LocalDate.now(clock.withZone(options.site().zone()));
      rows =
          blockedDates.endingAfter(today).stream()
              .filter(blocked -> blocked.reservation().isEmpty())
              .map(blocked -> BlockedDatesRow.of(blocked, places))
              .toList();
    }
    return rows;
  }

  /** Reads them anew: something was changed. */
  void refresh() {
    rows = null;
  }
}
