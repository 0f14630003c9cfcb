package ee.hbook.recovery.application;

import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.feed.application.SiteReach;
import ee.hbook.ical.IcsCalendar;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.ical.application.LookFromOutside;
import ee.hbook.link.Link;
import ee.hbook.link.health.FailureClass;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.recovery.FeedNights;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.VerificationStep.Kind;
import ee.hbook.recovery.VerificationStep.State;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/** Fetches our own feed for a link as the other side does, and reads it. */
@ApplicationScoped
public class LookAtOurFeed {

  private final LookFromOutside lookFromOutside;
  private final FeedAddresses addresses;
  private final SiteAddress siteAddress;
  private final SiteReach siteReach;
  private final OurSide ourSide;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public LookAtOurFeed(
      LookFromOutside lookFromOutside,
      FeedAddresses addresses,
      SiteAddress siteAddress,
      SiteReach siteReach,
      OurSide ourSide,
      SiteOptions options,
      Clock clock) {
    this.lookFromOutside = lookFromOutside;
    this.addresses = addresses;
    this.siteAddress = siteAddress;
    this.siteReach = siteReach;
    this.ourSide = ourSide;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Checks that the feed answers, can be read and shows the nights that it should.
   *
   * @param link the link
   * @return what was found
   */
  VerificationStep look(Link link) {
    Instant now = clock.instant();
    if (!link.exported()) {
      return VerificationStep.of(Kind.FEED, State.GOOD, "off", now);
    }
    return switch (fetch(link)) {
      case IcsOutcome.Read(IcsCalendar calendar, var fingerprint) -> {
        List<LocalDateRange> wrong =
            FeedNights.difference(calendar, ourSide.shownFor(link), today(now));
        yield wrong.isEmpty()
            ? read(now)
            : VerificationStep.of(Kind.FEED, State.BAD, "differs", now).about(wrong);
      }
      case IcsOutcome.Failed failed when siteReach.now().isClosed() -> closed(now);
      case IcsOutcome.Failed(FetchFailure failed) ->
          (provesNothing(failed)
                  ? VerificationStep.of(Kind.FEED, State.PERSON, "not_reached", now)
                  : VerificationStep.of(Kind.FEED, State.BAD, "failed", now))
              .saying(failed.code().word());
    };
  }

  /** That we read it is a stranger's reading only where a stranger comes by the same way. */
  private VerificationStep read(Instant now) {
    return switch (siteReach.now()) {
      case OUTSIDE -> VerificationStep.of(Kind.FEED, State.GOOD, "read", now);
      case THIS_MACHINE, OWN_NETWORK -> closed(now);
      case ONLY_FROM_HERE, UNKNOWN ->
          VerificationStep.of(Kind.FEED, State.PERSON, "only_from_here", now)
              .saying(siteReach.host());
    };
  }

  private VerificationStep closed(Instant now) {
    return VerificationStep.of(Kind.FEED, State.PERSON, siteReach.now().word(), now)
        .saying(siteReach.host());
  }

  /**
   * Whether the feed shows a night as taken, seen from outside as far as there is a way.
   *
   * @param link the link
   * @param night the night
   * @return true when it does
   */
  boolean shows(Link link, LocalDate night) {
    LocalDateRange asked = LocalDateRange.of(night, night.plusDays(1));
    List<LocalDateRange> shown =
        switch (fetch(link)) {
          case IcsOutcome.Read read -> FeedNights.taken(read.calendar());
          case IcsOutcome.Failed(FetchFailure failed) ->
              provesNothing(failed) ? ourSide.shownFor(link) : List.of();
        };
    return shown.stream().anyMatch(nights -> nights.encloses(asked));
  }

  /** Many a house cannot reach itself by its public address, or does not know it. */
  private boolean provesNothing(FetchFailure failed) {
    return siteAddress.set().isEmpty()
        || failed.failure() == FailureClass.TRANSIENT
            && !(failed.code() instanceof FailureCode.Status);
  }

  private IcsOutcome.Answer fetch(Link link) {
    return lookFromOutside.fetch(addresses.of(link.unit(), link.id()), true).outcome();
  }

  private LocalDate today(Instant now) {
    return now.atZone(options.site().zone()).toLocalDate();
  }
}
