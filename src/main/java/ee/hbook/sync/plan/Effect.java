package ee.hbook.sync.plan;

import ee.hbook.availability.Span;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.sync.Claim;
import ee.hbook.sync.RemoteEvent;
import java.util.Optional;

/** One thing that a plan changes. */
public sealed interface Effect {

  /**
   * Makes a reservation of an event.
   *
   * @param number by which the plan knows it, below zero
   * @param event the event
   * @param status its status
   * @param uid its UID; empty where that of the event is taken already
   */
  record Reserve(long number, RemoteEvent event, ReservationStatus status, Optional<String> uid)
      implements Effect {}

  /**
   * Gives a reservation another time, lets it hold again, or lets its nights go.
   *
   * @param reservation its number
   * @param span what it takes from now on
   * @param status its status from now on; empty where it stays
   */
  record Change(long reservation, Span span, Optional<ReservationStatus> status)
      implements Effect {}

  /**
   * Makes a reservation that stands here one of the calendar.
   *
   * @param reservation its number
   */
  record Adopt(long reservation) implements Effect {}

  /**
   * Remembers a claim as it is now, with what it holds.
   *
   * @param claim the claim; a new one has a number below zero
   */
  record Keep(Claim claim) implements Effect {}

  /**
   * Forgets a claim and frees what it held.
   *
   * @param claim the claim as it was stored
   */
  record Forget(Claim claim) implements Effect {}
}
