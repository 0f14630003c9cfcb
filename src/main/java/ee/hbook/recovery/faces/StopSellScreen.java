package ee.hbook.recovery.faces;

import ee.hbook.recovery.StopSells;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether the unit of a calendar is closed for sale. */
@Named("linkStop")
@RequestScoped
public class StopSellScreen {

  private final LinkHealthScreen screen;
  private final StopSells stops;

  @Inject
  public StopSellScreen(LinkHealthScreen screen, StopSells stops) {
    this.screen = screen;
    this.stops = stops;
  }

  /**
   * Since when it is closed.
   *
   * @return a moment in words; empty while it is open
   */
  public String getSince() {
    return stops
        .of(screen.linkId())
        .filter(stop -> stop.blockedId().isPresent())
        .map(stop -> screen.dates().moment(stop.since()))
        .orElse("");
  }
}
