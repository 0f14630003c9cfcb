package ee.hbook.selfcheck;

import ee.hbook.ical.AnswerFacts;
import ee.hbook.ical.IcsOutcome;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.recovery.WatchRules;
import ee.hbook.selfcheck.Finding.Subject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two looks at one address of ours show of feed, cache and certificate. Pure. */
public final class FeedRule {

  /** There is nothing that could be fetched. */
  public static final Finding NO_UNIT = Finding.unknown(Subject.FEED, "no_unit");

  private FeedRule() {}

  /**
   * Two looks at one address, the second of which a cache would answer that the first has filled.
   *
   * @param second the second answer
   * @param facts what it told besides
   * @param asItShould whether it shows the nights that are taken here
   * @param arrivals how often the two arrived at this node
   * @param otherNodes whether they may have arrived at another
   * @param now the machine's time
   */
  public record Looks(
      IcsOutcome.Answer second,
      AnswerFacts facts,
      boolean asItShould,
      int arrivals,
      boolean otherNodes,
      Instant now) {}

  /**
   * Judges them.
   *
   * @param looks what was seen
   * @return of the feed, and of what else is known then
   */
  public static List<Finding> judge(Looks looks) {
    return switch (looks.second()) {
      case IcsOutcome.Failed(FetchFailure failed) when failed.code().isOfTls() ->
          List.of(Finding.wrong(Subject.CERTIFICATE, "refused", failed.message()));
      case IcsOutcome.Failed(FetchFailure failed) ->
          List.of(Finding.wrong(Subject.FEED, "failed", failed.message()));
      case IcsOutcome.Read read -> read(looks);
    };
  }

  private static List<Finding> read(Looks looks) {
    if (looks.arrivals() == 0 && !looks.otherNodes()) {
      return List.of(Finding.wrong(Subject.FEED, "elsewhere"));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(
        looks.asItShould()
            ? Finding.good(Subject.FEED, "good")
            : Finding.wrong(Subject.FEED, "differs"));
    findings.add(cache(looks));
    looks.facts().certificateUntil().ifPresent(until -> findings.add(certificate(looks, until)));
    return findings;
  }

  /** A copy may hide its age; that the second request did not come here it cannot hide. */
  private static Finding cache(Looks looks) {
    Optional<String> age = WatchRules.cached(looks.facts(), looks.now());
    boolean kept = looks.arrivals() == 1 && !looks.otherNodes();
    return age.map(seconds -> Finding.wrong(Subject.CACHE, "old", Long.parseLong(seconds)))
        .orElseGet(
            () ->
                kept
                    ? Finding.wrong(Subject.CACHE, "kept")
                    : looks.arrivals() < 2
                        ? Finding.unknown(Subject.CACHE, "unseen")
                        : Finding.good(Subject.CACHE, "none"));
  }

  private static Finding certificate(Looks looks, Instant until) {
    Object day = until.atOffset(ZoneOffset.UTC).toLocalDate();
    return WatchRules.certificate(looks.facts(), looks.now()).isPresent()
        ? Finding.wrong(Subject.CERTIFICATE, "ends", day)
        : Finding.good(Subject.CERTIFICATE, "good", day);
  }
}
