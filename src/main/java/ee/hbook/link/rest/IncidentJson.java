package ee.hbook.link.rest;

import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.Incident;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A trouble, as the API shows it.
 *
 * @param id its number
 * @param kind paused, quarantined, throttled, egress, or what a watchdog found: stale, quiet,
 *     unread, cached, certificate, clock or old_copy
 * @param failureClass what kind of failure
 * @param code the code of the failure
 * @param since when it began
 * @param lastGood when the link was last read whole before it
 * @param openedOn when it was noticed
 * @param resumedOn when the link was switched on again
 * @param closedOn when all was verified; absent while it lasts
 * @param ended how it ended: probe, person, mail, edit or data
 */
@Schema(name = "Incident")
public record IncidentJson(
    long id,
    String kind,
    @Nullable String failureClass,
    String code,
    Instant since,
    @Nullable Instant lastGood,
    Instant openedOn,
    @Nullable Instant resumedOn,
    @Nullable Instant closedOn,
    String ended) {

  /**
   * Shows a trouble.
   *
   * @param incident the trouble
   * @return the same for the API
   */
  public static IncidentJson of(Incident incident) {
    return new IncidentJson(
        incident.id(),
        incident.kind().word(),
        incident.cause().map(FailureClass::word).orElse(null),
        incident.code(),
        incident.since(),
        incident.lastGood().orElse(null),
        incident.openedOn(),
        incident.resumedOn().orElse(null),
        incident.closedOn().orElse(null),
        incident.ended());
  }
}
