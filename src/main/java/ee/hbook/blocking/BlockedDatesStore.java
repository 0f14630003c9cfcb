package ee.hbook.blocking;

import ee.hbook.accommodation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the stored blocked dates. */
public interface BlockedDatesStore {

  /**
   * All blocked dates whatever their cause.
   *
   * @return by first night
   */
  List<BlockedDates> all();

  /**
   * The dates that block one unit, those of its whole accommodation or of all among them.
   *
   * @param unit the unit
   * @param from only those that end after this day
   * @return by first night
   */
  List<BlockedDates> of(UnitId unit, LocalDate from);

  /**
   * The blocked dates that end after a day.
   *
   * @param from the day
   * @return by first night
   */
  List<BlockedDates> endingAfter(LocalDate from);

  /**
   * The blocks that stand beside a reservation: preparation time and automatic blocking.
   *
   * @param reservationId the reservation
   * @return in any order
   */
  List<BlockedDates> ofReservation(long reservationId);

  /**
   * Finds one.
   *
   * @param id its number
   * @return the row, or empty
   */
  Optional<BlockedDates> find(long id);

  /**
   * Stores a new row.
   *
   * @param blocked the dates; the id is ignored
   * @return the same with its number
   */
  BlockedDates add(BlockedDates blocked);

  /**
   * Changes the nights of a row.
   *
   * @param blocked a stored row with other nights
   */
  void update(BlockedDates blocked);

  /**
   * Deletes a row.
   *
   * @param id its number
   */
  void delete(long id);

  /**
   * What a link holds.
   *
   * @param linkId the link
   * @return by first night
   */
  List<BlockedDates> ofLink(long linkId);

  /**
   * Stores a row again that was deleted.
   *
   * @param blocked the dates, with the number and the UID that they had
   */
  void restore(BlockedDates blocked);
}
