package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import ee.hbook.sync.KnownEvent.Role;
import ee.hbook.sync.KnownReservation.State;
import ee.hbook.sync.LinkSettings.Blocked;
import ee.hbook.sync.LinkSettings.Vanished;
import ee.hbook.sync.RemoteEvent.Status;
import ee.hbook.sync.SyncDecision.Add;
import ee.hbook.sync.SyncDecision.AwaitMove;
import ee.hbook.sync.SyncDecision.Block;
import ee.hbook.sync.SyncDecision.Cancel;
import ee.hbook.sync.SyncDecision.CancelledElsewhere;
import ee.hbook.sync.SyncDecision.CancelledHere;
import ee.hbook.sync.SyncDecision.Echo;
import ee.hbook.sync.SyncDecision.EchoOf;
import ee.hbook.sync.SyncDecision.Ignore;
import ee.hbook.sync.SyncDecision.Keep;
import ee.hbook.sync.SyncDecision.Move;
import ee.hbook.sync.SyncDecision.Reason;
import ee.hbook.sync.SyncDecision.Recognise;
import ee.hbook.sync.SyncDecision.ReportMoved;
import ee.hbook.sync.SyncDecision.Revive;
import ee.hbook.sync.SyncDecision.Unaltered;
import ee.hbook.sync.SyncDecision.Withdraw;
import ee.hbook.sync.SyncDiff.Appeared;
import ee.hbook.sync.SyncDiff.Difference;
import ee.hbook.sync.SyncDiff.Missing;
import ee.hbook.sync.SyncDiff.StillThere;
import ee.hbook.sync.SyncDiff.Unchanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
 */
public record SyncPolicy(
    ImportRules rules,
    UnitId unit,
    LocalDate today,
    OptionalLong linkId,
    Map<String, KnownReservation> byUid,
    Map<Long, KnownReservation> byId,
    Predicate<String> ownUid,
    Predicate<String> foreignUid) {

  /** HBook's tolerance at the far end of the window, in days. */
  private static final int WINDOW_TOLERANCE = 3;

  /**
   * Decides on all differences of a run.
   *
   * @param differences what {@link SyncDiff} found
   * @param guard what stands out of them
   * @param believed whether a person has said that the calendar is right
   * @return one decision for each
   */
  public List<SyncDecision> decide(
      List<Difference> differences, DataGuard guard, boolean believed) {
    VanishedRule vanished =
        new VanishedRule(
            rules.vanished(),
            believed ? 1 : rules.site().missedPolls(),
            guard.loses() && !believed,
            today);
    return differences.stream()
        .map(
            difference ->
                switch (difference) {
                  case Appeared(IdentifiedEvent event) -> appeared(event, guard.floods());
                  case StillThere(IdentifiedEvent event, KnownEvent known) ->
                      stillThere(event, known, guard.moves() && !believed);
                  case Unchanged(KnownEvent known) -> new Unaltered(known);
                  case Missing(KnownEvent known) -> vanished.decide(known);
                })
        .toList();
  }

  private SyncDecision appeared(IdentifiedEvent identified, boolean flood) {
    RemoteEvent event = identified.event();
    if (event.uid().filter(ownUid).isPresent()) {
      return new Echo(identified);
    }
    Optional<Reason> reason = holdsNothing(event);
    if (reason.isPresent()) {
      return ignore(identified, reason.get());
    }
    if (foreignUid.test(identified.identity())) {
      return new EchoOf(identified, Optional.empty());
    }
    KnownReservation standing = byUid.get(identified.identity());
    if (standing != null && !(foreign(standing) && !standing.holds())) {
      return standing(identified, standing);
    }
    return excluded(identified)
        .<SyncDecision>map(why -> ignore(identified, why))
        .orElseGet(() -> taken(identified, Optional.empty(), flood));
  }

  private SyncDecision standing(IdentifiedEvent event, KnownReservation standing) {
    if (standing.own()) {
      return new Echo(event);
    }
    if (foreign(standing)) {
      return new EchoOf(event, Optional.empty());
    }
    return switch (standing.state()) {
      case HOLDING -> new Recognise(event, standing);
      case LOST -> new Revive(event, standing);
      case CANCELLED_HERE -> new CancelledHere(event, Optional.empty(), standing);
    };
  }

  private static SyncDecision taken(
      IdentifiedEvent event, Optional<KnownEvent> known, boolean flood) {
    if (flood && event.kind() != EventKind.RESERVATION) {
      return new Block(event, known, Role.PROVISIONAL);
    }
    return event.role() == Role.STAY ? new Add(event, known) : new Block(event, known, Role.BLOCK);
  }

  private Optional<Reason> holdsNothing(RemoteEvent event) {
    if (event.status() == Status.CANCELLED) {
      return Optional.of(Reason.CANCELLED);
    }
    if (event.status() == Status.TENTATIVE) {
      return Optional.of(Reason.TENTATIVE);
    }
    if (!rules.holds(event)) {
      return Optional.of(Reason.TRANSPARENT);
    }
    if (event.summary().toUpperCase(Locale.ROOT).contains("PENDING")) {
      return Optional.of(Reason.PENDING);
    }
    return event.nights().getEnd().isBefore(today) ? Optional.of(Reason.PAST) : Optional.empty();
  }

  /** HBook's filters for new events, in its order ({@code hbook.md} §5), after the link's own. */
  private Optional<Reason> excluded(IdentifiedEvent identified) {
    RemoteEvent event = identified.event();
    LocalDate checkIn = event.nights().getStart();
    if (rules.hasIgnoredPhrase(event)) {
      return Optional.of(Reason.PHRASE);
    }
    if (rules.blocked() == Blocked.IGNORE && identified.kind() == EventKind.BLOCK) {
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

  private SyncDecision stillThere(IdentifiedEvent identified, KnownEvent known, boolean guarded) {
    RemoteEvent event = identified.event();
    if (!rules.holds(event)) {
      return letGo(identified, known);
    }
    Role role = role(identified, known);
    return switch (role) {
      case ECHO -> new EchoOf(identified, Optional.of(known));
      case BLOCK, PROVISIONAL ->
          guarded && awaitsMove(event, known)
              ? new AwaitMove(identified, known)
              : new Block(identified, Optional.of(known), role);
      case STAY -> stay(identified, known, guarded);
    };
  }

  /** What says that it is a guest's booking is one, unless another link of the unit brought it. */
  private Role role(IdentifiedEvent event, KnownEvent known) {
    if (event.kind() != EventKind.RESERVATION) {
      return known.role();
    }
    boolean echo = known.role() == Role.ECHO && isForeign(event.identity());
    return echo ? Role.ECHO : Role.STAY;
  }

  private boolean isForeign(String identity) {
    KnownReservation standing = byUid.get(identity);
    return foreignUid.test(identity) || standing != null && foreign(standing);
  }

  private SyncDecision stay(IdentifiedEvent identified, KnownEvent known, boolean guarded) {
    if (known.reservationId().isEmpty()) {
      return new Add(identified, Optional.of(known));
    }
    KnownReservation reservation = byId.get(known.reservationId().getAsLong());
    if (reservation != null && !reservation.holds()) {
      return reservation.state() == State.LOST
          ? new Revive(identified, reservation)
          : new CancelledHere(identified, Optional.of(known), reservation);
    }
    if (reservation == null
        || !reservation.unit().equals(unit)
        || reservation.nights().equals(identified.event().nights())) {
      return new Keep(identified, known);
    }
    if (!rules.site().updateDates()) {
      return new ReportMoved(identified, known);
    }
    return guarded && awaitsMove(identified.event(), known)
        ? new AwaitMove(identified, known)
        : new Move(identified, known);
  }

  private boolean awaitsMove(RemoteEvent event, KnownEvent known) {
    return !event.nights().equals(known.nights())
        && known.missed() + 1 < rules.site().missedPolls() + VanishedRule.GUARDED_POLLS;
  }

  /** The source says in words that it holds nothing any more: no second look is needed. */
  private SyncDecision letGo(IdentifiedEvent event, KnownEvent known) {
    boolean cancelled = event.event().status() == Status.CANCELLED;
    if (known.role() != Role.STAY || known.reservationId().isEmpty()) {
      return new Cancel(known);
    }
    if (rules.vanished() == Vanished.KEEP) {
      return new CancelledElsewhere(event, known);
    }
    return cancelled ? new Cancel(known) : new Withdraw(known);
  }

  private static Ignore ignore(IdentifiedEvent event, Reason reason) {
    return new Ignore(event.identity(), event.event().nights(), reason);
  }
}
