package ee.hbook.blocking;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.config.Worded;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Nights that cannot be sold though nobody stays: one unit's, one accommodation's or all.
 *
 * @param id the row's number
 * @param uid its persistent UID; each unit that it covers gets one of its own from {@link #uidFor}
 * @param accomId the accommodation; empty for all
 * @param accomNum the unit; empty for all of the accommodation
 * @param span what is blocked, on the property's clock
 * @param cause why they are blocked
 * @param comment what the owner or the source says, may be empty
 * @param createdOn when it was made
 */
public record BlockedDates(
    long id,
    String uid,
    OptionalLong accomId,
    OptionalInt accomNum,
    Span span,
    Cause cause,
    String comment,
    Instant createdOn) {

  /**
   * The days that are touched: of whole nights, from the first to the first free day, half-open.
   *
   * @return the days in the property's zone
   */
  public LocalDateRange nights() {
    return span.days();
  }

  /** Why nights are blocked. */
  public sealed interface Cause {}

  /** A person blocked them (HBook's Block accommodation). */
  public record ByHand() implements Cause {}

  /**
   * The site itself closed them for a while, and opens them again.
   *
   * @param reason what for
   */
  public record ByMachine(Reason reason) implements Cause {}

  /** What the site closes nights for by itself. */
  public enum Reason implements Worded {
    /** A calendar of the unit is paused; the unit is not sold until it is followed again. */
    STOP_SELL,
    /** One night, for a day at most, to see whether the other side gets to know it. */
    CANARY;

    /**
     * Finds a reason by its word.
     *
     * @param word as {@link #word()} writes it
     * @return the reason, or empty for any other word
     */
    public static Optional<Reason> ofWord(String word) {
      return Arrays.stream(values()).filter(reason -> reason.word().equals(word)).findFirst();
    }
  }

  /**
   * Preparation time of a reservation.
   *
   * @param reservationId the reservation
   */
  public record PreparationTime(long reservationId) implements Cause {}

  /**
   * A linked accommodation is booked (HBook's automatic blocking).
   *
   * @param reservationId the reservation there
   */
  public record LinkedReservation(long reservationId) implements Cause {}

  /**
   * A linked calendar holds them.
   *
   * @param linkId the link; empty when it was an uploaded file or is gone
   * @param source the calendar's name
   * @param claimId what it says there; empty when that is gone
   * @param guest whether a guest may stay there, rather than that the nights are only closed
   */
  public record FromCalendar(
      OptionalLong linkId, String source, OptionalLong claimId, boolean guest) implements Cause {

    /**
     * Dates of a calendar of which nothing else is known.
     *
     * @param linkId the link, while there is one
     * @param source the calendar's name
     */
    public FromCalendar(OptionalLong linkId, String source) {
      this(linkId, source, OptionalLong.empty(), false);
    }
  }

  /**
   * Whether these dates cover a unit.
   *
   * @param unit the unit asked about
   * @return true when they block it
   */
  public boolean covers(UnitId unit) {
    return (accomId.isEmpty() || accomId.getAsLong() == unit.accomId())
        && (accomNum.isEmpty() || accomNum.getAsInt() == unit.accomNum());
  }

  /**
   * The UID of this block in the feed of one unit. A block of many units has one for each (seed 001
   * rule 4: a UID names one unit's event).
   *
   * @param unit a unit that this block covers
   * @return the stored UID for a block of one unit, else one made of it and the unit's numbers
   */
  public String uidFor(UnitId unit) {
    if (accomId.isPresent() && accomNum.isPresent()) {
      return uid;
    }
    return uidIn(unit, uid);
  }

  /**
   * A UID for one of several units that share one.
   *
   * @param unit the unit
   * @param uid the UID that they share
   * @return the same with the unit's numbers before the {@code @}
   */
  public static String uidIn(UnitId unit, String uid) {
    int at = uid.indexOf('@');
    String suffix = "-" + unit.accomId() + "-" + unit.accomNum();
    return at < 0 ? uid + suffix : uid.substring(0, at) + suffix + uid.substring(at);
  }

  /** The reservation that caused this block, if one did. */
  public Optional<Long> reservation() {
    return switch (cause) {
      case PreparationTime preparation -> Optional.of(preparation.reservationId());
      case LinkedReservation linked -> Optional.of(linked.reservationId());
      case ByHand byHand -> Optional.empty();
      case ByMachine byMachine -> Optional.empty();
      case FromCalendar fromCalendar -> Optional.empty();
    };
  }
}
