package ee.hbook.sync;

import ee.hbook.availability.Claimant;
import ee.hbook.sync.KnownEvent.Role;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

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
    KnownEvent known();
  }

  /**
   * Hold its nights with a new reservation.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before and got no reservation
   */
  record Add(IdentifiedEvent event, Optional<KnownEvent> known) implements Taking {}

  /**
   * Block its nights without a reservation.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before
   * @param role {@link Role#BLOCK} or {@link Role#PROVISIONAL}
   */
  record Block(IdentifiedEvent event, Optional<KnownEvent> known, Role role) implements Taking {}

  /**
   * A reservation that this feed had lost is back: hold its nights again.
   *
   * @param event the event
   * @param reservation the reservation that holds nothing now
   */
  record Revive(IdentifiedEvent event, KnownReservation reservation) implements Taking {}

  /**
   * Recognise a reservation that stands here under this UID already.
   *
   * @param event the event
   * @param reservation the reservation
   */
  record Recognise(IdentifiedEvent event, KnownReservation reservation) implements Taking {}

  /**
   * Move the reservation.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   */
  record Move(IdentifiedEvent event, KnownEvent known) implements SyncDecision {

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
     * @return the event's nights
     */
    public LocalDateRange nights() {
      return event.event().nights();
    }

    /**
     * What stands here for the event does not stand in its way.
     *
     * @return the reservation and the blocked dates of the event
     */
    public Claimant claimant() {
      return new Claimant(known.reservationId(), known.blockedId());
    }
  }

  /**
   * The dates changed together with too many others: hold the new nights, free none yet.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   */
  record AwaitMove(IdentifiedEvent event, KnownEvent known) implements SyncDecision {}

  /**
   * The dates changed, but this house does not follow changes: tell the owner, and hold the nights.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   */
  record ReportMoved(IdentifiedEvent event, KnownEvent known) implements Taking {}

  /**
   * Nothing changed.
   *
   * @param event the event as it is now
   * @param known the event as we know it
   */
  record Keep(IdentifiedEvent event, KnownEvent known) implements Taking {}

  /**
   * Nothing changed, says the calendar.
   *
   * @param known the event as we know it
   */
  record Unaltered(KnownEvent known) implements SyncDecision {}

  /**
   * Cancel what was made of it.
   *
   * @param known the event as we know it
   */
  record Cancel(KnownEvent known) implements Gone {}

  /**
   * What was made of it holds nothing from now on, but waits for a person's approval (seed 001 rule
   * 8).
   *
   * @param known the event as we know it
   */
  record Withdraw(KnownEvent known) implements Gone {}

  /**
   * A stay in progress that is gone: what is left of it is freed, what has been stays.
   *
   * @param known the event as we know it
   * @param nights its nights up to today
   */
  record Shorten(KnownEvent known, LocalDateRange nights) implements Gone {}

  /**
   * Missing, but not for long enough.
   *
   * @param known the event as we know it
   * @param guarded whether the feed lost so much at once that more polls must agree
   */
  record Await(KnownEvent known, boolean guarded) implements Gone {}

  /**
   * Gone for good, but this house keeps its reservations.
   *
   * @param known the event as we know it
   */
  record KeepVanished(KnownEvent known) implements Gone {}

  /**
   * Missing because it lies in the past, or because it never held anything: nothing is cancelled,
   * it is only forgotten.
   *
   * @param known the event as we know it
   */
  record Forget(KnownEvent known) implements Gone {}

  /**
   * Our own booking coming back, under our own UID.
   *
   * @param event the event
   */
  record Echo(IdentifiedEvent event) implements SyncDecision {}

  /**
   * A booking of ours coming back under a UID that another channel gave it, or one that we have
   * taken for an echo before: it stays one as long as its nights are held.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before
   */
  record EchoOf(IdentifiedEvent event, Optional<KnownEvent> known) implements Taking {}

  /**
   * A person cancelled the reservation here; its source still has it.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before
   * @param reservation the reservation
   */
  record CancelledHere(
      IdentifiedEvent event, Optional<KnownEvent> known, KnownReservation reservation)
      implements SyncDecision {}

  /**
   * The source says that it is cancelled; this house keeps its reservations.
   *
   * @param event the event
   * @param known the event as we know it
   */
  record CancelledElsewhere(IdentifiedEvent event, KnownEvent known) implements SyncDecision {}

  /**
   * Nothing is done, for a reason.
   *
   * @param identity the event's identity
   * @param nights its nights
   * @param reason why, a short code
   */
  record Ignore(String identity, LocalDateRange nights, Reason reason) implements SyncDecision {}

  /** Why an event is not followed. */
  enum Reason {
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

    /**
     * The word of the JSON API.
     *
     * @return the name in lower case with underscores
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
