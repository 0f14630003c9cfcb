package ee.hbook.sync;

import ee.hbook.availability.Claimant;
import java.util.Locale;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** What is to be done about one event. Whether its nights are free is seen when it is done. */
public sealed interface SyncDecision {

  /** A decision that holds nights, carried out after everything that frees some. */
  sealed interface Taking extends SyncDecision {}

  /**
   * Hold its nights with a new reservation.
   *
   * @param event the event
   * @param known the event as we know it, when it was there before and got no reservation
   */
  record Add(IdentifiedEvent event, Optional<KnownEvent> known) implements Taking {}

  /**
   * A reservation that this feed had lost is back: hold its nights again.
   *
   * @param event the event
   * @param reservation the cancelled reservation
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
   * Cancel what was made of it.
   *
   * @param known the event as we know it
   */
  record Cancel(KnownEvent known) implements SyncDecision {}

  /**
   * A stay in progress that is gone: what is left of it is freed, what has been stays.
   *
   * @param known the event as we know it
   * @param nights its nights up to today
   */
  record Shorten(KnownEvent known, LocalDateRange nights) implements SyncDecision {}

  /**
   * Missing, but not for long enough, or not to be followed.
   *
   * @param known the event as we know it
   */
  record Await(KnownEvent known) implements SyncDecision {}

  /**
   * Missing because it lies in the past: nothing is cancelled, it is only forgotten.
   *
   * @param known the event as we know it
   */
  record Forget(KnownEvent known) implements SyncDecision {}

  /**
   * Our own booking coming back.
   *
   * @param event the event
   */
  record Echo(IdentifiedEvent event) implements SyncDecision {}

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
    /** STATUS:TENTATIVE holds nothing. */
    TENTATIVE,
    /** STATUS:CANCELLED of something that is not held here. */
    CANCELLED,
    /** A block by its label, and blocks are excluded. */
    BLOCKED_LABEL,
    /** A stay of one night, and those are excluded. */
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
