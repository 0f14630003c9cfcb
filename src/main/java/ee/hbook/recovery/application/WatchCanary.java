package ee.hbook.recovery.application;

import ee.hbook.availability.Availability;
import ee.hbook.availability.Occupancies;
import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.config.Saying;
import ee.hbook.link.Link;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.Verification.Canary;
import ee.hbook.recovery.VerificationPlan;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Claim;
import ee.hbook.sync.ClaimStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.threeten.extra.LocalDateRange;

/**
 * Closes a far night for a while and watches whether the other side gets to know it (seed 003). The
 * night is about eleven months ahead and closed for a day at most: who wants to book it meanwhile
 * meets a block that says what it is, and may delete it.
 */
@ApplicationScoped
public class WatchCanary {

  private final KeepVerifications keep;
  private final PlantCanary plantCanary;
  private final OurSide ourSide;
  private final LookAtOurFeed feed;
  private final Occupancies occupancies;
  private final BlockedDatesStore blockedDates;
  private final ClaimStore claims;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public WatchCanary(
      KeepVerifications keep,
      PlantCanary plantCanary,
      OurSide ourSide,
      LookAtOurFeed feed,
      Occupancies occupancies,
      BlockedDatesStore blockedDates,
      ClaimStore claims,
      SiteOptions options,
      Clock clock) {
    this.keep = keep;
    this.plantCanary = plantCanary;
    this.ourSide = ourSide;
    this.feed = feed;
    this.occupancies = occupancies;
    this.blockedDates = blockedDates;
    this.claims = claims;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Does what is next.
   *
   * @param verification the checks of the link
   * @param link the link
   * @return the verification afterwards
   */
  Verification look(Verification verification, Link link) {
    if (verification.canary().isEmpty()) {
      return begin(verification, link);
    }
    Canary canary = verification.canary().get();
    if (hasRead(link, canary)) {
      return keep.pull(verification, step(State.GOOD, "read", canary));
    }
    if (canary.blockId().isEmpty() || blockedDates.find(canary.blockId().getAsLong()).isEmpty()) {
      return keep.pull(verification, step(State.PERSON, "removed", canary));
    }
    Instant latest = canary.madeOn().plus(VerificationPlan.CANARY_LASTS);
    if (!clock.instant().isBefore(latest)) {
      return keep.pull(verification, step(State.PERSON, "unread", canary));
    }
    if (canary.shownOn().isEmpty() && feed.shows(link, canary.night())) {
      plantCanary.shown(verification, canary);
      return keep.reach(
          verification,
          step(State.RUNNING, "shown", canary)
              .at(clock.instant().plus(ourSide.usualInterval(link))));
    }
    return verification;
  }

  private Verification begin(Verification verification, Link link) {
    Instant now = clock.instant();
    if (!link.exported()) {
      return keep.reach(verification, VerificationStep.of(Kind.CANARY, State.GOOD, "off", now));
    }
    if (!options.values().export().blockedDates()) {
      return keep.reach(
          verification, VerificationStep.of(Kind.CANARY, State.PERSON, "not_exported", now));
    }
    Optional<LocalDate> night = night(link);
    if (night.isEmpty()) {
      return keep.reach(
          verification, VerificationStep.of(Kind.CANARY, State.PERSON, "no_night", now));
    }
    plantCanary.plant(verification, link.unit(), night.get(), comment(link));
    return keep.reach(
        verification,
        VerificationStep.of(Kind.CANARY, State.RUNNING, "made", now)
            .about(List.of(LocalDateRange.of(night.get(), night.get().plusDays(1)))));
  }

  private Optional<LocalDate> night(Link link) {
    LocalDate today = clock.instant().atZone(options.site().zone()).toLocalDate();
    LocalDateRange year = LocalDateRange.of(today, today.plusYears(1));
    List<LocalDateRange> free =
        Availability.of(occupancies.of(List.of(link.unit()), year)).freeParts(year);
    List<LocalDateRange> claimed = claims.ofLink(link.id()).stream().map(Claim::nights).toList();
    return VerificationPlan.canary(today, Availability.minus(free, claimed));
  }

  private boolean hasRead(Link link, Canary canary) {
    LocalDateRange night = LocalDateRange.of(canary.night(), canary.night().plusDays(1));
    return ourSide.readBy(link).stream()
        .filter(read -> !read.lastRead().isBefore(canary.madeOn()))
        .flatMap(read -> read.taken().stream())
        .anyMatch(taken -> taken.encloses(Span.nights(night)));
  }

  private VerificationStep step(State state, String code, Canary canary) {
    return VerificationStep.of(Kind.CANARY, state, code, clock.instant())
        .about(List.of(LocalDateRange.of(canary.night(), canary.night().plusDays(1))));
  }

  private String comment(Link link) {
    Locale language = options.site().language();
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "ee.hbook.messages", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return Saying.of("canary_comment", link.name()).in(texts, language);
  }
}
