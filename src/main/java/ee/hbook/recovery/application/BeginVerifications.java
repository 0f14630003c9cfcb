package ee.hbook.recovery.application;

import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.link.health.Incidents;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.VerificationPlan;
import ee.hbook.recovery.Verifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Begins verifications, one at a time for a link. Each call is a transaction of its own; the row of
 * the link is locked meanwhile.
 */
@ApplicationScoped
@Transactional
public class BeginVerifications {

  private final Verifications verifications;
  private final LinkStore links;
  private final Incidents incidents;
  private final PlantCanary plantCanary;
  private final Clock clock;

  @Inject
  public BeginVerifications(
      Verifications verifications,
      LinkStore links,
      Incidents incidents,
      PlantCanary plantCanary,
      Clock clock) {
    this.verifications = verifications;
    this.links = links;
    this.incidents = incidents;
    this.plantCanary = plantCanary;
    this.clock = clock;
  }

  /**
   * Begins the verification of a link, unless somebody has begun it meanwhile.
   *
   * @param linkId a link that was resumed
   */
  public void once(long linkId) {
    links
        .lock(linkId)
        .filter(link -> link.state() == Link.State.VERIFYING)
        .filter(link -> verifications.of(linkId).filter(Verification::isOpen).isEmpty())
        .ifPresent(this::begin);
  }

  /**
   * Begins the verification of a link anew.
   *
   * @param linkId the link
   * @return the verification
   * @throws NotFound if there is no such link
   */
  public Verification anew(long linkId) {
    Link link = links.lock(linkId).orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
    verifications
        .of(linkId)
        .filter(Verification::isOpen)
        .ifPresent(
            open -> {
              plantCanary.pull(open.id());
              verifications.close(open.id(), clock.instant(), "person");
            });
    return begin(link);
  }

  /** What was synchronised before counts only when it is known to be after the resume. */
  private Verification begin(Link link) {
    Instant now = clock.instant();
    Optional<Instant> resumed =
        incidents.openOf(link.id()).stream()
            .flatMap(incident -> incident.resumedOn().stream())
            .max(Instant::compareTo);
    if (resumed.isEmpty() && link.enabled() && !link.health().phase().onlyProbes()) {
      links.update(link.dueAt(now));
    }
    return verifications.begin(
        link.id(), resumed.orElse(now), now, VerificationPlan.begin(link.source(), now));
  }
}
