package ee.hbook.notification;

import ee.hbook.recovery.RiskReport;
import ee.hbook.sync.Incident;
import ee.hbook.sync.Link;
import java.util.Optional;

/**
 * A trouble with what a mail tells about it.
 *
 * @param incident the trouble
 * @param link its link as it is by now; empty when it is nobody's in particular
 * @param place the accommodation with its unit; empty without a link
 * @param risk which nights were at risk; empty when that is not known
 */
public record Trouble(
    Incident incident, Optional<Link> link, String place, Optional<RiskReport> risk) {

  /**
   * What the calendar is called.
   *
   * @return empty without a link
   */
  public String calendar() {
    return link.map(Link::name).orElse("");
  }

  /**
   * The host of the calendar.
   *
   * @return empty without a link
   */
  public String host() {
    return link.map(Link::host).orElse("");
  }

  /**
   * Whether a button may bring it back: one of ours that is still paused.
   *
   * @return false for whatever needs a look first, or only patience
   */
  public boolean isResumable() {
    return incident.kind() == Incident.Kind.PAUSED && incident.resumedOn().isEmpty();
  }
}
