package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Former;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.Proof;
import ee.hbook.sync.ProofRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What there is to tell of a calendar as a whole after a run, from how its claims stand then. Pure.
 *
 * @param name what the calendar is called
 * @param proofs when absence is proved
 * @param churned in how many good polls in a row every UID was another one
 * @param known how many claims there were before the run
 */
record CalendarSigns(String name, ProofRule proofs, int churned, int known) {

  private static final int CHURN_IS_CERTAIN = 2;

  /**
   * What to tell.
   *
   * @param claims the claims as the run leaves them, without those that no further look can change
   * @return nothing for a calendar as it should be
   */
  List<Told> told(List<Claim> claims) {
    List<Told> told = new ArrayList<>();
    if (proofs.frozen() && !proofs.old()) {
      told.add(new CalendarWords(name).otherSignature());
    } else {
      guarded(claims, told);
    }
    flood(claims, told);
    if (churned >= CHURN_IS_CERTAIN) {
      told.add(
          Told.calendar(
              Told.Kind.UID_NOT_PERSISTENT,
              claims.size(),
              claims.size(),
              Saying.of("told_uid_not_persistent", name)));
    }
    return told;
  }

  /** A loss that is over by the second look is nothing to tell. */
  private void guarded(List<Claim> claims, List<Told> told) {
    List<Claim> waiting = claims.stream().filter(Claim::isGuarded).toList();
    long stood = waiting.stream().filter(claim -> proof(claim).looks() >= proofs.looks()).count();
    if (waiting.isEmpty() || stood * 2 < waiting.size()) {
      return;
    }
    List<Span> spans = waiting.stream().map(CalendarSigns::waitsFor).toList();
    Instant until =
        waiting.stream()
            .map(claim -> proofs.provedOn(proof(claim)))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    long all =
        claims.stream()
            .filter(claim -> claim.role() == Role.STAY || claim.role() == Role.BLOCK)
            .count();
    told.add(
        Told.calendar(
            Told.Kind.FEED_UNDER_GUARD,
            waiting.size(),
            (int) all,
            Saying.of(
                "told_guard",
                name,
                waiting.size(),
                all,
                PlanWords.moment(until),
                PlanWords.listed(spans))));
  }

  private static Proof proof(Claim claim) {
    return claim
        .absence()
        .filter(Proof::guarded)
        .or(() -> claim.former().map(Former::proof))
        .orElseThrow();
  }

  private static Span waitsFor(Claim claim) {
    return claim.absence().isPresent()
        ? claim.span()
        : claim.former().map(Former::span).orElse(claim.span());
  }

  private void flood(List<Claim> claims, List<Told> told) {
    long flood = claims.stream().filter(claim -> claim.role() == Role.PROVISIONAL).count();
    if (flood > 0) {
      told.add(
          Told.calendar(Told.Kind.FLOOD, (int) flood, known, Saying.of("told_flood", name, flood)));
    }
  }
}
