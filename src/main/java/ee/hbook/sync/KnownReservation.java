package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * What the decision about an event needs to know of a reservation that stands here.
 *
 * @param id its {@code resa_id}
 * @param uid its UID
 * @param unit its unit
 * @param nights its nights
 * @param state whether it holds its nights
 * @param own whether it originates here
 * @param linkId the link that brought it
 */
public record KnownReservation(
    long id,
    String uid,
    UnitId unit,
    LocalDateRange nights,
    State state,
    boolean own,
    OptionalLong linkId) {

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
}
