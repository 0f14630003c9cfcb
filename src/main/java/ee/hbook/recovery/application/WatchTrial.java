package ee.hbook.recovery.application;

import ee.hbook.link.Link;
import ee.hbook.outlook.application.TryRooms;
import ee.hbook.recovery.TrialRule;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Has a room in Outlook tried, and watches how that goes. What is to be removed is noted before it
 * is removed, so that a crash in between is followed by another removal.
 */
@ApplicationScoped
public class WatchTrial {

  private final KeepVerifications keep;
  private final TryRooms tryRooms;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public WatchTrial(KeepVerifications keep, TryRooms tryRooms, SiteOptions options, Clock clock) {
    this.keep = keep;
    this.tryRooms = tryRooms;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Does what is next.
   *
   * @param verification the checks of the link
   * @param link the room's link
   * @return the verification afterwards
   */
  Verification look(Verification verification, Link link) {
    Instant now = clock.instant();
    if (!link.exported()) {
      return keep.reach(verification, VerificationStep.of(Kind.TRIAL, State.GOOD, "off", now));
    }
    TrialRule.Next next = TrialRule.of(verification.step(Kind.TRIAL), tryRooms.of(link.id()), now);
    return switch (next.act()) {
      case WAIT -> keep.reach(verification, next.step());
      case BEGIN -> keep.reach(verification, begun(link, next.step(), now));
      case END -> {
        Verification after = keep.reach(verification, next.step());
        end(link.id());
        yield after;
      }
    };
  }

  private VerificationStep begun(Link link, VerificationStep asked, Instant now) {
    return tryRooms
        .begin(link.id())
        .map(start -> asked.at(start.atZone(options.site().zone()).toInstant()))
        .orElseGet(() -> VerificationStep.of(Kind.TRIAL, State.PERSON, "no_slot", now));
  }

  /**
   * Has whatever is left of trials of a link removed.
   *
   * @param linkId the link
   */
  void end(long linkId) {
    tryRooms.known(linkId).forEach(tryRooms::end);
  }
}
