package ee.hbook.sync.diff;

import ee.hbook.availability.Span;
import ee.hbook.config.Worded;
import ee.hbook.sync.Claim;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.Proof;
import ee.hbook.sync.RemoteEvent;
import java.util.Optional;

/** What is to be done about one event. Whether its nights are free is seen when it is done. */
public sealed interface SyncDecision {

  /** A decision that holds nights, carried out after everything that frees some. */
  sealed interface Taking extends SyncDecision {}

  /** A decision about an event that is not in the feed. */
  sealed interface Gone extends SyncDecision {

    /**
     * Which event.
     *
     * @return the event as we know it
     */
    Claim known();
  }

  /**
   * Hold its nights with a new reservation.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before and got no reservation
   */
  record Add(RemoteEvent event, Optional<Claim> known) implements Taking {}

  /**
   * Block its nights without a reservation.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before
   * @param role {@link Role#BLOCK} or {@link Role#PROVISIONAL}
   */
  record Block(RemoteEvent event, Optional<Claim> known, Role role) implements Taking {}

  /**
   * A reservation that this feed had lost is back: hold its nights again.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before
   * @param reservation the reservation that holds nothing now
   */
  record Revive(RemoteEvent event, Optional<Claim> known, KnownReservation reservation)
      implements Taking {}

  /**
   * Recognise a reservation that stands here under this UID already.
   *
   * @param event the event
   * @param reservation the reservation
   */
  record Recognise(RemoteEvent event, KnownReservation reservation) implements Taking {}

  /**
   * Move the reservation.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   */
  record Move(RemoteEvent event, Claim known) implements SyncDecision {

    /**
     * Which reservation.
     *
     * @return its {@code resa_id}
     */
    public long reservationId() {
      return known.reservationId().orElseThrow();
    }

    /**
     * Where to.
     *
     * @return what the event takes
     */
    public Span span() {
      return event.span();
    }
  }

  /**
   * The dates changed, and it is not proved yet that the old ones were left: hold both.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   */
  record AwaitMove(RemoteEvent event, Claim known) implements SyncDecision {}

  /**
   * The dates are others than here, and stay so: tell the owner, and hold the nights.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   * @param personal whether a person gave the reservation its nights here; else this house does not
   *     follow changes
   */
  record ReportMoved(RemoteEvent event, Claim known, boolean personal) implements Taking {}

  /**
   * Nothing changed.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   */
  record Keep(RemoteEvent event, Claim known) implements Taking {}

  /**
   * Nothing changed, says the calendar.
   *
   * @param known the event as we know it
   */
  record Unaltered(Claim known) implements SyncDecision {}

  /**
   * Cancel what was made of it.
   *
   * @param known the event as we know it
   */
  record Cancel(Claim known) implements Gone {}

  /**
   * What was made of it holds nothing from now on, but waits for a person's approval (seed 001 rule
   * 8).
   *
   * @param known the event as we know it
   */
  record Withdraw(Claim known) implements Gone {}

  /**
   * A stay that has begun, or begins today: silence neither shortens nor cancels it.
   *
   * @param known the event as we know it
   * @param proof what speaks for it that it is gone
   * @param proved whether that would be enough for one that has not begun
   */
  record Linger(Claim known, Proof proof, boolean proved) implements Gone {}

  /**
   * Missing, but its absence is not proved.
   *
   * @param known the event as we know it
   * @param proof what speaks for it by now
   */
  record Await(Claim known, Proof proof) implements Gone {}

  /**
   * Gone for good, but this house keeps its reservations.
   *
   * @param known the event as we know it
   */
  record KeepVanished(Claim known) implements Gone {}

  /**
   * Missing because it lies in the past, or because it never held anything: nothing is cancelled,
   * it is only forgotten.
   *
   * @param known the event as we know it
   */
  record Forget(Claim known) implements Gone {}

  /**
   * Our own booking coming back, under our own UID.
   *
   * @param event the event
   */
  record Echo(RemoteEvent event) implements SyncDecision {}

  /**
   * A booking of ours coming back under a UID that another channel gave it, or one that we have
   * taken for an echo before: it stays one as long as its nights are held.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before
   */
  record EchoOf(RemoteEvent event, Optional<Claim> known) implements Taking {}

  /**
   * A person cancelled the reservation here; its source still has it.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before
   * @param reservation the reservation
   */
  record CancelledHere(RemoteEvent event, Optional<Claim> known, KnownReservation reservation)
      implements SyncDecision {}

  /**
   * Nothing is done, for a reason.
   *
   * @param identity the event's identity
   * @param span what it takes
   * @param kind what it says that it is
   * @param reason why, a short code
   */
  record Ignore(String identity, Span span, EventKind kind, Reason reason)
      implements SyncDecision {}

  /** Why an event is not followed. */
  enum Reason implements Worded {
    /** Its check-out lies before today. */
    PAST,
    /** SUMMARY says that it is only pending. */
    PENDING,
    /** STATUS says that it is only tentative. */
    TENTATIVE,
    /** STATUS says that it is cancelled. */
    CANCELLED,
    /** TRANSP in a personal calendar says that its time is free. */
    TRANSPARENT,
    /** Its SUMMARY or DESCRIPTION holds a phrase that its link ignores. */
    PHRASE,
    /** Its label means closed dates, and those are excluded. */
    BLOCKED_LABEL,
    /** It is a stay of one night, and those are excluded. */
    ONE_NIGHT,
    /** It begins before the import window. */
    BEFORE_WINDOW,
    /** It begins after the import window. */
    AFTER_WINDOW,
    /** A person cancelled it here. */
    CANCELLED_HERE;
  }
}
