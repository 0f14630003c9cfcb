package ee.hbook.sync.diff;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * What the decision about an event needs to know of a reservation that stands here.
 *
 * @param id its {@code resa_id}
 * @param uid its UID
 * @param unit its unit
 * @param span what it takes
 * @param state whether it holds its nights
 * @param own whether it originates here
 * @param linkId the link that brought it
 * @param source "website" or the name of the calendar that it came from
 * @param since when it was received
 */
public record KnownReservation(
    long id,
    String uid,
    UnitId unit,
    Span span,
    State state,
    boolean own,
    OptionalLong linkId,
    String source,
    Instant since) {

  /** Whether a reservation holds its nights, and who let them go. */
  public enum State {
    /** It holds them. */
    HOLDING,
    /** Its source let them go. */
    LOST,
    /** A person let them go. */
    CANCELLED_HERE
  }

  /**
   * Whether it holds its nights.
   *
   * @return true for {@link State#HOLDING}
   */
  public boolean holds() {
    return state == State.HOLDING;
  }

  /**
   * The same at another time, in another state.
   *
   * @param otherSpan what it takes
   * @param otherState its state
   * @return the reservation
   */
  public KnownReservation becoming(Span otherSpan, State otherState) {
    return new KnownReservation(id, uid, unit, otherSpan, otherState, own, linkId, source, since);
  }

  /**
   * The same as one of a calendar.
   *
   * @param link the link
   * @param name what the calendar is called
   * @return the reservation
   */
  public KnownReservation comingFrom(OptionalLong link, String name) {
    return new KnownReservation(id, uid, unit, span, state, false, link, name, since);
  }
}
