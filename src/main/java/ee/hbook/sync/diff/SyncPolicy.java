package ee.hbook.sync.diff;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.link.LinkSettings.Blocked;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Former;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.Proof;
import ee.hbook.sync.ProofRule;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.RemoteEvent.Standing;
import ee.hbook.sync.diff.KnownReservation.State;
import ee.hbook.sync.diff.SyncDecision.Add;
import ee.hbook.sync.diff.SyncDecision.AwaitMove;
import ee.hbook.sync.diff.SyncDecision.Block;
import ee.hbook.sync.diff.SyncDecision.Cancel;
import ee.hbook.sync.diff.SyncDecision.CancelledHere;
import ee.hbook.sync.diff.SyncDecision.Echo;
import ee.hbook.sync.diff.SyncDecision.EchoOf;
import ee.hbook.sync.diff.SyncDecision.Gone;
import ee.hbook.sync.diff.SyncDecision.Ignore;
import ee.hbook.sync.diff.SyncDecision.Keep;
import ee.hbook.sync.diff.SyncDecision.Move;
import ee.hbook.sync.diff.SyncDecision.Reason;
import ee.hbook.sync.diff.SyncDecision.Recognise;
import ee.hbook.sync.diff.SyncDecision.ReportMoved;
import ee.hbook.sync.diff.SyncDecision.Revive;
import ee.hbook.sync.diff.SyncDecision.Unaltered;
import ee.hbook.sync.diff.SyncDecision.Withdraw;
import ee.hbook.sync.diff.SyncDiff.Appeared;
import ee.hbook.sync.diff.SyncDiff.Difference;
import ee.hbook.sync.diff.SyncDiff.Missing;
import ee.hbook.sync.diff.SyncDiff.Removed;
import ee.hbook.sync.diff.SyncDiff.StillThere;
import ee.hbook.sync.diff.SyncDiff.Unchanged;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Decides what each difference means. Pure: taking a night is immediate, freeing one needs proof.
 *
 * @param rules the import settings of the site as the link changes them
 * @param unit the unit
 * @param today the day in the property's zone
 * @param linkId the link; empty for an uploaded file, by whose silence nothing is ever cancelled
 * @param byUid the reservations of the unit by UID, whatever their status
 * @param byId the same by number
 * @param ownUid whether a UID was made here
 * @param foreignUid whether another link of the unit has blocked dates under a UID
 * @param proofs when absence is proved
 */
public record SyncPolicy(
    ImportRules rules,
    UnitId unit,
    LocalDate today,
    OptionalLong linkId,
    Map<String, KnownReservation> byUid,
    Map<Long, KnownReservation> byId,
    Predicate<String> ownUid,
    Predicate<String> foreignUid,
    ProofRule proofs) {

  /** So long after a move its way back may be an old answer. */
  private static final Duration FLIPPING = Duration.ofDays(1);

  /** HBook's tolerance at the far end of the window, in days. */
  private static final int WINDOW_TOLERANCE = 3;

  /**
   * Decides on all differences of a run.
   *
   * @param differences what {@link SyncDiff} found
   * @param guard what stands out of them
   * @return one decision for each
   */
  public List<SyncDecision> decide(List<Difference> differences, DataGuard guard) {
    boolean loses = guard.loses() && !proofs.believed();
    boolean moves = guard.moves() && !proofs.believed();
    VanishedRule vanished =
        new VanishedRule(rules.vanished(), proofs, loses, recovers(differences), today);
    return differences.stream()
        .map(
            difference ->
                switch (difference) {
                  case Appeared(RemoteEvent event) -> appeared(event, guard.floods());
                  case StillThere still -> stillThere(still, moves, vanished);
                  case Unchanged(Claim claim) -> new Unaltered(claim);
                  case Missing(Claim claim) -> vanished.decide(claim);
                  case Removed(Claim claim) -> vanished.saidToBeGone(claim);
                })
        .toList();
  }

  private static boolean recovers(List<Difference> differences) {
    return differences.stream()
        .anyMatch(
            difference ->
                difference instanceof StillThere still
                    && still.known().absence().filter(Proof::guarded).isPresent());
  }

  private SyncDecision appeared(RemoteEvent event, boolean flood) {
    if (event.uid().filter(ownUid).isPresent()) {
      return new Echo(event);
    }
    Optional<Reason> reason = holdsNothing(event);
    if (reason.isPresent()) {
      return ignore(event, reason.get());
    }
    if (foreignUid.test(event.identity())) {
      return new EchoOf(event, Optional.empty());
    }
    KnownReservation standing = byUid.get(event.identity());
    if (standing != null && !(foreign(standing) && !standing.holds())) {
      return standing(event, standing);
    }
    return excluded(event)
        .<SyncDecision>map(why -> ignore(event, why))
        .orElseGet(() -> taken(event, Optional.empty(), flood));
  }

  private SyncDecision standing(RemoteEvent event, KnownReservation standing) {
    if (standing.own()) {
      return new Echo(event);
    }
    if (foreign(standing)) {
      return new EchoOf(event, Optional.empty());
    }
    return switch (standing.state()) {
      case HOLDING -> new Recognise(event, standing);
      case LOST -> new Revive(event, Optional.empty(), standing);
      case CANCELLED_HERE -> new CancelledHere(event, Optional.empty(), standing);
    };
  }

  private SyncDecision taken(RemoteEvent event, Optional<Claim> known, boolean flood) {
    if (proofs.frozen()) {
      return new Block(event, known, Role.UNSURE);
    }
    if (flood && event.kind() != EventKind.RESERVATION) {
      return new Block(event, known, Role.PROVISIONAL);
    }
    return event.role() == Role.STAY ? new Add(event, known) : new Block(event, known, Role.BLOCK);
  }

  private Optional<Reason> holdsNothing(RemoteEvent event) {
    return switch (event.standing()) {
      case CANCELLED -> Optional.of(Reason.CANCELLED);
      case TENTATIVE -> Optional.of(Reason.TENTATIVE);
      case FREE -> Optional.of(Reason.TRANSPARENT);
      case PENDING -> Optional.of(Reason.PENDING);
      case HOLDS ->
          event.span().end().isBefore(today.atStartOfDay())
              ? Optional.of(Reason.PAST)
              : Optional.empty();
    };
  }

  /** HBook's filters for new events, in its order ({@code hbook.md} §5), after the link's own. */
  private Optional<Reason> excluded(RemoteEvent event) {
    LocalDate checkIn = event.nights().getStart();
    if (event.leftOut()) {
      return Optional.of(Reason.PHRASE);
    }
    if (rules.blocked() == Blocked.IGNORE && event.kind() == EventKind.BLOCK) {
      return Optional.of(Reason.BLOCKED_LABEL);
    }
    if (rules.excludesOneNight() && checkIn.plusDays(1).equals(event.nights().getEnd())) {
      return Optional.of(Reason.ONE_NIGHT);
    }
    if (rules.advancedNotice() > 0 && checkIn.isBefore(today.plusDays(rules.advancedNotice()))) {
      return Optional.of(Reason.BEFORE_WINDOW);
    }
    boolean tooFar =
        rules.bookingWindow() > 0
            && checkIn.isAfter(today.plusMonths(rules.bookingWindow()).minusDays(WINDOW_TOLERANCE));
    return tooFar ? Optional.of(Reason.AFTER_WINDOW) : Optional.empty();
  }

  /** A UID known from another link of the unit is our own re-export coming back. */
  private boolean foreign(KnownReservation standing) {
    return standing.linkId().isPresent()
        && linkId.isPresent()
        && standing.linkId().getAsLong() != linkId.getAsLong();
  }

  private SyncDecision stillThere(StillThere still, boolean moves, VanishedRule vanished) {
    RemoteEvent event = still.event();
    Claim claim = still.known();
    if (!event.standing().keepsNights()) {
      return letGo(event, claim, vanished);
    }
    Role role = role(event, claim);
    Optional<Former> former = former(still, moves);
    return switch (role) {
      case ECHO -> new EchoOf(event, Optional.of(claim));
      case BLOCK, PROVISIONAL, UNSURE -> new Block(event, Optional.of(claim.leaving(former)), role);
      case STAY -> stay(still, claim.leaving(former));
    };
  }

  /** What says that it is a guest's booking is one, unless another link of the unit brought it. */
  private Role role(RemoteEvent event, Claim claim) {
    if (proofs.frozen()) {
      return claim.role();
    }
    if (claim.role() == Role.UNSURE) {
      return event.role();
    }
    if (claim.role() == Role.PROVISIONAL) {
      return ofProvisional(event, claim);
    }
    if (event.kind() != EventKind.RESERVATION) {
      return claim.role();
    }
    boolean echo = claim.role() == Role.ECHO && isForeign(event.identity());
    return echo ? Role.ECHO : Role.STAY;
  }

  /** What says that it is a guest's booking is one; what stands for a day is what it seems. */
  private Role ofProvisional(RemoteEvent event, Claim claim) {
    boolean stands = !proofs.now().isBefore(claim.firstSeen().plus(FLIPPING));
    boolean sure = stands || event.kind() == EventKind.RESERVATION;
    return sure ? event.role() : Role.PROVISIONAL;
  }

  private boolean isForeign(String identity) {
    KnownReservation standing = byUid.get(identity);
    return foreignUid.test(identity) || standing != null && foreign(standing);
  }

  /**
   * The nights that an event has left, as long as they matter: held while it moves with too many
   * others, back and forth (an old answer in between) or under another name, until it is proved
   * that it left them.
   */
  private Optional<Former> former(StillThere still, boolean moves) {
    Claim claim = still.known();
    Span span = still.event().span();
    Optional<Former> before = claim.former();
    if (!span.equals(claim.span())) {
      if (before.filter(left -> left.held() && !left.span().equals(span)).isPresent()) {
        return before.map(
            left -> new Former(left.span().span(claim.span()), true, again(left, moves)));
      }
      boolean held = moves || still.guessed() || proofs.frozen() || flips(claim, span);
      Proof begun = Proof.begun(proofs.now(), proofs.answer(), moves || proofs.frozen());
      return Optional.of(new Former(claim.span(), held, begun));
    }
    return before.flatMap(
        left -> {
          if (!left.held()) {
            return proofs.now().isBefore(left.proof().since().plus(FLIPPING))
                ? before
                : Optional.empty();
          }
          Proof proof = again(left, false);
          return Optional.of(new Former(left.span(), !proofs.isProved(proof), proof));
        });
  }

  private Proof again(Former left, boolean moves) {
    return proofs.after(Optional.of(left.proof()), moves);
  }

  private boolean flips(Claim claim, Span span) {
    return claim.former().filter(left -> left.span().equals(span)).isPresent()
        && proofs.now().isBefore(claim.firstSeen().plus(FLIPPING));
  }

  private SyncDecision stay(StillThere still, Claim claim) {
    RemoteEvent event = still.event();
    KnownReservation reservation =
        claim.reservationId().isPresent() ? byId.get(claim.reservationId().getAsLong()) : null;
    if (reservation == null) {
      return isOver(event) ? new Keep(event, claim) : new Add(event, Optional.of(claim));
    }
    if (!reservation.holds()) {
      return holdsNoMore(event, claim, reservation);
    }
    if (!reservation.unit().equals(unit) || reservation.span().equals(event.span())) {
      return new Keep(event, claim);
    }
    if (claim.given().filter(given -> !given.equals(reservation.span())).isPresent()) {
      return new ReportMoved(event, claim, true);
    }
    if (!rules.site().updateDates()) {
      return new ReportMoved(event, claim, false);
    }
    return claim.former().filter(Former::held).isPresent()
        ? new AwaitMove(event, claim)
        : new Move(event, claim);
  }

  /** Nights that are over are nobody's any more: whoever had them keeps them. */
  private boolean isOver(RemoteEvent event) {
    return !event.span().end().isAfter(today.atStartOfDay());
  }

  /** What a person cancelled here stays so until its source changes what that was about. */
  private static SyncDecision holdsNoMore(
      RemoteEvent event, Claim claim, KnownReservation reservation) {
    boolean cancelledHere = reservation.state() == State.CANCELLED_HERE;
    return cancelledHere && claim.span().equals(event.span())
        ? new CancelledHere(event, Optional.of(claim), reservation)
        : new Revive(event, Optional.of(claim), reservation);
  }

  /** The source says in words that it holds nothing any more. */
  private static SyncDecision letGo(RemoteEvent event, Claim claim, VanishedRule vanished) {
    Gone gone = vanished.saidToBeGone(claim);
    boolean cancelled = event.standing() == Standing.CANCELLED;
    return gone instanceof Cancel && !cancelled && claim.reservationId().isPresent()
        ? new Withdraw(claim)
        : gone;
  }

  private static Ignore ignore(RemoteEvent event, Reason reason) {
    return new Ignore(event.identity(), event.span(), event.kind(), reason);
  }
}
