package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import ee.hbook.settings.ImportSettings;
import ee.hbook.sync.RemoteEvent.Status;
import ee.hbook.sync.SyncDecision.Add;
import ee.hbook.sync.SyncDecision.Await;
import ee.hbook.sync.SyncDecision.Cancel;
import ee.hbook.sync.SyncDecision.Echo;
import ee.hbook.sync.SyncDecision.Forget;
import ee.hbook.sync.SyncDecision.Ignore;
import ee.hbook.sync.SyncDecision.Keep;
import ee.hbook.sync.SyncDecision.Move;
import ee.hbook.sync.SyncDecision.Reason;
import ee.hbook.sync.SyncDecision.Recognise;
import ee.hbook.sync.SyncDecision.ReportMoved;
import ee.hbook.sync.SyncDecision.Revive;
import ee.hbook.sync.SyncDecision.Shorten;
import ee.hbook.sync.SyncDiff.Appeared;
import ee.hbook.sync.SyncDiff.Difference;
import ee.hbook.sync.SyncDiff.Missing;
import ee.hbook.sync.SyncDiff.StillThere;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.threeten.extra.LocalDateRange;

/**
 * Decides what each difference means. Pure: taking a night is immediate, freeing one needs proof.
 *
 * @param settings the import section of HBook's settings
 * @param unit the unit
 * @param today the day in the property's zone
 * @param linkId the link; empty for an uploaded file, by whose silence nothing is ever cancelled
 * @param byUid the reservations of the unit by UID, whatever their status
 * @param byId the same by number
 * @param ownUid whether a UID was made here
 */
public record SyncPolicy(
    ImportSettings settings,
    UnitId unit,
    LocalDate today,
    OptionalLong linkId,
    Map<String, KnownReservation> byUid,
    Map<Long, KnownReservation> byId,
    Predicate<String> ownUid) {

  /** Of this many known future events, half or more may not go at once. */
  private static final int GUARDED_FROM = 3;

  /** HBook's tolerance at the far end of the window, in days. */
  private static final int WINDOW_TOLERANCE = 3;

  /** So many more good polls must agree before a feed that lost so much is believed. */
  private static final int GUARDED_POLLS = 2;

  /**
   * Decides on all differences of a run.
   *
   * @param differences what {@link SyncDiff} found
   * @return one decision for each
   */
  public List<SyncDecision> decide(List<Difference> differences) {
    boolean guarded = losesTooMuch(differences);
    return differences.stream().map(difference -> decide(difference, guarded)).toList();
  }

  /**
   * Whether a feed loses so much at once that more polls must agree before anything is freed for it
   * (DATA_GUARD of the health policy): all of its future events, or half of them and at least
   * three.
   *
   * @param differences what {@link SyncDiff} found
   * @return true when nothing may be concluded from this poll alone
   */
  public boolean losesTooMuch(List<Difference> differences) {
    long missing =
        differences.stream()
            .filter(difference -> difference instanceof Missing gone && future(gone.known()))
            .count();
    long present =
        differences.stream()
            .filter(difference -> difference instanceof StillThere kept && future(kept.known()))
            .count();
    boolean empty = differences.stream().allMatch(difference -> difference instanceof Missing);
    return missing > 0 && (empty || missing >= GUARDED_FROM && missing * 2 >= missing + present);
  }

  private boolean future(KnownEvent known) {
    return known.nights().getStart().isAfter(today);
  }

  private SyncDecision decide(Difference difference, boolean guarded) {
    return switch (difference) {
      case Appeared(IdentifiedEvent event) -> appeared(event);
      case StillThere(IdentifiedEvent event, KnownEvent known) -> stillThere(event, known);
      case Missing(KnownEvent known) -> missing(known, guarded);
    };
  }

  private SyncDecision appeared(IdentifiedEvent identified) {
    RemoteEvent event = identified.event();
    LocalDateRange nights = event.nights();
    if (event.uid().filter(ownUid).isPresent()) {
      return new Echo(identified);
    }
    KnownReservation standing = byUid.get(identified.identity());
    if (standing != null && foreign(standing)) {
      return new Echo(identified);
    }
    if (event.status() == Status.CANCELLED) {
      return ignore(identified, Reason.CANCELLED);
    }
    if (event.status() == Status.TENTATIVE) {
      return ignore(identified, Reason.TENTATIVE);
    }
    if (event.summary().toUpperCase(Locale.ROOT).contains("PENDING")) {
      return ignore(identified, Reason.PENDING);
    }
    if (nights.getEnd().isBefore(today)) {
      return ignore(identified, Reason.PAST);
    }
    if (standing != null) {
      return standing.cancelled()
          ? new Revive(identified, standing)
          : new Recognise(identified, standing);
    }
    return excluded(event)
        .<SyncDecision>map(reason -> ignore(identified, reason))
        .orElseGet(() -> new Add(identified, Optional.empty()));
  }

  /** HBook's filters for new events, in its order ({@code hbook.md} §5). */
  private Optional<Reason> excluded(RemoteEvent event) {
    LocalDate checkIn = event.nights().getStart();
    if (settings.onlyReservations() && BlockedLabels.names(event)) {
      return Optional.of(Reason.BLOCKED_LABEL);
    }
    if (settings.excludeOneNight() && checkIn.plusDays(1).equals(event.nights().getEnd())) {
      return Optional.of(Reason.ONE_NIGHT);
    }
    if (settings.advancedNotice() > 0
        && checkIn.isBefore(today.plusDays(settings.advancedNotice()))) {
      return Optional.of(Reason.BEFORE_WINDOW);
    }
    boolean tooFar =
        settings.bookingWindow() > 0
            && checkIn.isAfter(
                today.plusMonths(settings.bookingWindow()).minusDays(WINDOW_TOLERANCE));
    return tooFar ? Optional.of(Reason.AFTER_WINDOW) : Optional.empty();
  }

  /** A UID known from another link of the unit is our own re-export coming back. */
  private boolean foreign(KnownReservation standing) {
    return standing.linkId().isPresent()
        && linkId.isPresent()
        && standing.linkId().getAsLong() != linkId.getAsLong();
  }

  private SyncDecision stillThere(IdentifiedEvent identified, KnownEvent known) {
    RemoteEvent event = identified.event();
    boolean heldByUs = known.reservationId().isPresent() || known.blockedId().isPresent();
    if (event.status() == Status.CANCELLED) {
      return heldByUs && settings.updateStatus()
          ? new Cancel(known)
          : ignore(identified, Reason.CANCELLED);
    }
    if (event.status() == Status.TENTATIVE) {
      return ignore(identified, Reason.TENTATIVE);
    }
    if (known.reservationId().isEmpty()) {
      return new Add(identified, Optional.of(known));
    }
    KnownReservation reservation = byId.get(known.reservationId().getAsLong());
    if (reservation != null && reservation.cancelled()) {
      return ignore(identified, Reason.CANCELLED_HERE);
    }
    if (reservation == null
        || !reservation.unit().equals(unit)
        || reservation.nights().equals(event.nights())) {
      return new Keep(identified, known);
    }
    return settings.updateDates()
        ? new Move(identified, known)
        : new ReportMoved(identified, known);
  }

  private SyncDecision missing(KnownEvent known, boolean guarded) {
    if (!known.nights().getEnd().isAfter(today)) {
      return new Forget(known);
    }
    int polls = guarded ? settings.missedPolls() + GUARDED_POLLS : settings.missedPolls();
    boolean gone = known.missed() + 1 >= polls;
    boolean follow = settings.updateStatus() || known.reservationId().isEmpty();
    if (!gone || !follow) {
      return new Await(known);
    }
    if (future(known)) {
      return new Cancel(known);
    }
    LocalDate firstCheckOut = known.nights().getStart().plusDays(1);
    LocalDate left = firstCheckOut.isAfter(today) ? firstCheckOut : today;
    return new Shorten(known, LocalDateRange.of(known.nights().getStart(), left));
  }

  private static Ignore ignore(IdentifiedEvent event, Reason reason) {
    return new Ignore(event.identity(), event.event().nights(), reason);
  }
}
