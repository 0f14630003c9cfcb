package ee.hbook.recovery.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.blocking.application.BlockAccommodation;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.link.LinkStore;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.Incidents;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.Verification.Canary;
import ee.hbook.recovery.VerificationPlan;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.Verifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keeps verifications on record. Each call is a transaction of its own, so that a crash leaves
 * either the state before a step or the one after it; the night that is closed for a while goes
 * with the verification that closed it.
 */
@ApplicationScoped
@Transactional
public class KeepVerifications {

  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Verifications verifications;
  private final LinkStore links;
  private final Incidents incidents;
  private final TurnLinks turnLinks;
  private final BlockAccommodation blockAccommodation;
  private final BlockedDatesStore blockedDates;
  private final Clock clock;

  @Inject
  public KeepVerifications(
      Verifications verifications,
      LinkStore links,
      Incidents incidents,
      TurnLinks turnLinks,
      BlockAccommodation blockAccommodation,
      BlockedDatesStore blockedDates,
      Clock clock) {
    this.verifications = verifications;
    this.links = links;
    this.incidents = incidents;
    this.turnLinks = turnLinks;
    this.blockAccommodation = blockAccommodation;
    this.blockedDates = blockedDates;
    this.clock = clock;
  }

  /**
   * Begins the verification of a link, unless somebody has begun it meanwhile.
   *
   * @param linkId a link that was resumed
   */
  public void beginOnce(long linkId) {
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
  public Verification beginAnew(long linkId) {
    Link link = links.lock(linkId).orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
    verifications
        .of(linkId)
        .filter(Verification::isOpen)
        .ifPresent(
            open -> {
              pull(open.id());
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

  /**
   * Keeps others from working at a verification for a while.
   *
   * @param id which
   * @return false when somebody else has it, or it is over
   */
  public boolean claim(long id) {
    return verifications.claim(id, clock.instant(), LEASE);
  }

  /**
   * Gives a claim back.
   *
   * @param id which
   */
  public void release(long id) {
    verifications.release(id, clock.instant());
  }

  /**
   * Stores what a look has found, unless that is known.
   *
   * @param before the verification as it was known
   * @param found what was found
   * @return the verification with it
   */
  public Verification reach(Verification before, VerificationStep found) {
    if (before.step(found.kind()).saysTheSameAs(found)) {
      return before;
    }
    verifications.reach(before.id(), found);
    return before.with(found);
  }

  /**
   * Closes a night for a while, unless the verification is over by now.
   *
   * @param verification whose canary it is
   * @param unit the unit
   * @param night the night
   * @param comment what whoever meets it reads
   */
  public void plant(Verification verification, UnitId unit, LocalDate night, String comment) {
    if (verifications.lock(verification.id()).filter(Verification::isOpen).isEmpty()) {
      return;
    }
    BlockedDates block =
        blockAccommodation.close(
            unit, Span.nights(night, night.plusDays(1)), BlockedDates.Reason.CANARY, comment);
    verifications.keep(
        verification.id(),
        new Canary(night, OptionalLong.of(block.id()), clock.instant(), Optional.empty()));
  }

  /**
   * Stores that our feed was seen with the canary.
   *
   * @param verification whose canary it is
   * @param canary the canary
   */
  public void shown(Verification verification, Canary canary) {
    verifications.keep(verification.id(), canary.shown(clock.instant()));
  }

  /**
   * Opens the night again, and stores what came of it.
   *
   * @param verification whose canary it is
   * @param found what came of it
   * @return the verification with that
   */
  public Verification pull(Verification verification, VerificationStep found) {
    pull(verification.id());
    return reach(verification, found);
  }

  /** Whoever has freed the night meanwhile was right. */
  private void pull(long id) {
    verifications
        .lock(id)
        .flatMap(Verification::canary)
        .ifPresent(
            canary -> {
              if (canary.blockId().isPresent()
                  && blockedDates.find(canary.blockId().getAsLong()).isPresent()) {
                blockAccommodation.unblock(canary.blockId().getAsLong());
              }
              verifications.keep(id, canary.gone());
            });
  }

  /**
   * Makes the link active when everything that a machine has to check is well.
   *
   * @param verification how its checks stand
   */
  public void trust(Verification verification) {
    if (verification.linkId().isPresent() && VerificationPlan.isVerified(verification)) {
      turnLinks.verified(verification.linkId().getAsLong());
    }
  }

  /**
   * Ends a verification; its link is active then, unless there is trouble again.
   *
   * @param verification which
   * @param how by what
   */
  public void close(Verification verification, String how) {
    pull(verification.id());
    verifications.close(verification.id(), clock.instant(), how);
    if (verification.linkId().isPresent()) {
      turnLinks.verified(verification.linkId().getAsLong());
    } else {
      verifications.forget(verification.id());
    }
  }
}
