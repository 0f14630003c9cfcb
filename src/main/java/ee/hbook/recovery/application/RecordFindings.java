package ee.hbook.recovery.application;

import ee.hbook.link.Link;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Puts on record what watchdogs find, once, and takes it down when it is found no more. */
@ApplicationScoped
@Transactional
public class RecordFindings {

  /** After a restart, or a jump of the demo clock, links are silent until they had their turn. */
  private static final Duration DOUBT = Duration.ofMinutes(10);

  private final Incidents incidents;
  private final Clock clock;

  @Inject
  public RecordFindings(Incidents incidents, Clock clock) {
    this.incidents = incidents;
    this.clock = clock;
  }

  /**
   * Records what one look found, or did not find. What is found of the whole house again is on
   * record as it is by now.
   *
   * @param kind what was looked for
   * @param link the link; empty for the whole house
   * @param found what was found, in short
   */
  public void record(Incident.Kind kind, Optional<Link> link, Optional<String> found) {
    Optional<Incident> open =
        link.isPresent()
            ? incidents.openOf(link.get().id(), kind)
            : incidents.open().stream().filter(each -> each.kind() == kind).findFirst();
    Instant now = clock.instant();
    if (found.isPresent() && open.isEmpty()) {
      incidents.open(Incident.found(kind, link, found.get(), now.plus(DOUBT)));
    } else if (found.isEmpty()) {
      open.ifPresent(lasting -> incidents.update(lasting.closed(now, "data")));
    } else if (link.isEmpty() && !found.get().equals(open.get().code())) {
      incidents.update(open.get().withCode(found.get()));
    }
  }
}
