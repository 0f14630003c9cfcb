package ee.hbook.notification;

import ee.hbook.link.Link;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.LinkHealth.Phase;
import ee.hbook.recovery.RiskReport;
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
    return link.map(Link::peer).orElse("");
  }

  /**
   * Whether it still is as the mail of its beginning says: the link may have turned since.
   *
   * @return false for what would be told too late
   */
  public boolean stands() {
    return link.map(now -> stands(incident, now)).orElse(incident.isOpen());
  }

  /** The same of a trouble with a link. */
  static boolean stands(Incident incident, Link now) {
    return switch (incident.kind()) {
      case PAUSED -> now.health().phase().onlyProbes();
      case QUARANTINED -> now.health().phase() == Phase.QUARANTINED;
      case THROTTLED ->
          !now.health().phase().onlyProbes()
              && now.health().cause().equals(Optional.of(FailureClass.THROTTLED));
      case STALE -> now.lastFailure().isEmpty() && now.lastSuccess().equals(incident.lastGood());
      case EGRESS, QUIET, UNREAD, CACHED, CERTIFICATE, CLOCK, OLD_COPY -> true;
    };
  }

  /**
   * Whether its end may be told: its link is followed, and its last attempt did not fail.
   *
   * @return true without a link
   */
  public boolean isWell() {
    return link.filter(now -> now.lastFailure().isPresent() || now.health().phase().onlyProbes())
        .isEmpty();
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
