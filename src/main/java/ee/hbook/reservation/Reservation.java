package ee.hbook.reservation;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * A stay of a guest in one unit.
 *
 * @param id HBook's {@code resa_id}
 * @param uid the iCalendar UID: made once here, or taken verbatim from the source (seed 001 rules
 *     1-3)
 * @param unit the unit
 * @param span what it takes, on the property's clock
 * @param status the status
 * @param origin where it came from
 * @param comment the owner's comment, may be empty
 * @param adults number of adults, 0 when unknown
 * @param children number of children
 * @param customer the guest, when known
 * @param receivedOn when it was made
 * @param updatedOn when what a reader of the feed sees last changed
 * @param sequence RFC 5545 SEQUENCE: how often dates, unit or status changed since it was made
 * @param everHeld whether it ever held its unit, so that a reader of the feed may know it
 * @param cancelledHere whether a person let its nights go here while its source may still have it:
 *     the source does not revive it
 * @param groupId the group that ties it to the others of its party; empty when it is alone
 */
public record Reservation(
    long id,
    String uid,
    UnitId unit,
    Span span,
    ReservationStatus status,
    Origin origin,
    String comment,
    int adults,
    int children,
    Optional<Customer> customer,
    Instant receivedOn,
    Instant updatedOn,
    int sequence,
    boolean everHeld,
    boolean cancelledHere,
    OptionalLong groupId) {

  /**
   * A stay that belongs to no group.
   *
   * @param id HBook's {@code resa_id}
   * @param uid the iCalendar UID
   * @param unit the unit
   * @param span what it takes
   * @param status the status
   * @param origin where it came from
   * @param comment the owner's comment
   * @param adults number of adults
   * @param children number of children
   * @param customer the guest
   * @param receivedOn when it was made
   * @param updatedOn when what a reader of the feed sees last changed
   * @param sequence how often dates, unit or status changed
   * @param everHeld whether it ever held its unit
   * @param cancelledHere whether a person let its nights go here
   */
  public Reservation(
      long id,
      String uid,
      UnitId unit,
      Span span,
      ReservationStatus status,
      Origin origin,
      String comment,
      int adults,
      int children,
      Optional<Customer> customer,
      Instant receivedOn,
      Instant updatedOn,
      int sequence,
      boolean everHeld,
      boolean cancelledHere) {
    this(
        id,
        uid,
        unit,
        span,
        status,
        origin,
        comment,
        adults,
        children,
        customer,
        receivedOn,
        updatedOn,
        sequence,
        everHeld,
        cancelledHere,
        OptionalLong.empty());
  }

  /**
   * The days that it touches: of a stay by the night, check-in to check-out, half-open.
   *
   * @return the days in the property's zone
   */
  public LocalDateRange nights() {
    return span.days();
  }

  /**
   * The same stay at another time or in another status, as its source wants it.
   *
   * @param otherSpan what it takes from now on
   * @param otherStatus its status from now on
   * @param now when
   * @return the reservation, one change further
   */
  public Reservation becoming(Span otherSpan, ReservationStatus otherStatus, Instant now) {
    return new Reservation(
        id,
        uid,
        unit,
        otherSpan,
        otherStatus,
        origin,
        comment,
        adults,
        children,
        customer,
        receivedOn,
        now,
        sequence + 1,
        everHeld || otherStatus.holdsUnit(),
        false,
        groupId);
  }

  /**
   * The same stay as one of a calendar.
   *
   * @param calendar where it comes from
   * @return the reservation, unchanged for whoever reads our feeds
   */
  public Reservation comingFrom(Origin calendar) {
    return new Reservation(
        id,
        uid,
        unit,
        span,
        status,
        calendar,
        comment,
        adults,
        children,
        customer,
        receivedOn,
        updatedOn,
        sequence,
        everHeld,
        cancelledHere,
        groupId);
  }

  /**
   * The same stay in a group, or in none.
   *
   * @param group the group; empty for none
   * @return the reservation, unchanged for whoever reads our feeds
   */
  public Reservation inGroup(OptionalLong group) {
    return new Reservation(
        id,
        uid,
        unit,
        span,
        status,
        origin,
        comment,
        adults,
        children,
        customer,
        receivedOn,
        updatedOn,
        sequence,
        everHeld,
        cancelledHere,
        group);
  }

  /**
   * The same stay of another guest.
   *
   * @param guest the guest, when known
   * @return the reservation, otherwise unchanged
   */
  public Reservation forGuest(Optional<Customer> guest) {
    return new Reservation(
        id,
        uid,
        unit,
        span,
        status,
        origin,
        comment,
        adults,
        children,
        guest,
        receivedOn,
        updatedOn,
        sequence,
        everHeld,
        cancelledHere,
        groupId);
  }
}
