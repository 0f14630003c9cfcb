package ee.hbook.availability;

import ee.hbook.accommodation.UnitId;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** Something that keeps nights of a unit from being sold. */
public sealed interface Occupancy {

  /** Whose nights these are. */
  UnitId unit();

  /**
   * What is taken.
   *
   * @return on the property's clock
   */
  Span span();

  /**
   * Which days are touched: of what is let by the night, the nights that are taken.
   *
   * @return a half-open, non-empty range in the property's zone
   */
  default LocalDateRange nights() {
    return span().days();
  }

  /**
   * A reservation in a status that holds its unit.
   *
   * @param unit the unit
   * @param span what it takes
   * @param reservationId the reservation
   * @param source "website" or the name of the link that it came from
   * @param linkId the link that it came from, while there is one
   */
  record Reserved(UnitId unit, Span span, long reservationId, String source, OptionalLong linkId)
      implements Occupancy {}

  /**
   * Dates that a person blocked, or the site itself for a while.
   *
   * @param unit the unit
   * @param span what it takes
   * @param blockId the row of blocked dates
   * @param comment why
   */
  record Blocked(UnitId unit, Span span, long blockId, String comment) implements Occupancy {}

  /**
   * Nights kept free before or after a reservation.
   *
   * @param unit the unit
   * @param span what it takes
   * @param reservationId the reservation that they belong to
   */
  record Preparation(UnitId unit, Span span, long reservationId) implements Occupancy {}

  /**
   * Nights blocked because a linked accommodation is booked.
   *
   * @param unit the unit
   * @param span what it takes
   * @param reservationId the reservation elsewhere that caused it
   */
  record Automatic(UnitId unit, Span span, long reservationId) implements Occupancy {}

  /**
   * Nights that a linked calendar holds without there being a reservation here.
   *
   * @param unit the unit
   * @param span what it takes
   * @param blockId the row of blocked dates
   * @param source the name of the link
   * @param linkId the link, while there is one
   * @param reservationId the reservation beside which its calendar claims these nights, too
   */
  record Imported(
      UnitId unit,
      Span span,
      long blockId,
      String source,
      OptionalLong linkId,
      OptionalLong reservationId)
      implements Occupancy {}

  /**
   * The link whose calendar holds these nights.
   *
   * @return its id; empty for everything that was not brought by a link
   */
  default OptionalLong link() {
    return switch (this) {
      case Reserved reserved -> reserved.linkId();
      case Imported imported -> imported.linkId();
      case Blocked blocked -> OptionalLong.empty();
      case Preparation preparation -> OptionalLong.empty();
      case Automatic automatic -> OptionalLong.empty();
    };
  }
}
