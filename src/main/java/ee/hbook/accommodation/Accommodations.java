package ee.hbook.accommodation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the accommodations of this house. */
public interface Accommodations {

  /**
   * All accommodations with their units.
   *
   * @return in the order of their ids
   */
  List<Accommodation> all();

  /**
   * Finds one.
   *
   * @param id its {@code accom_id}
   * @return the accommodation, or empty
   */
  Optional<Accommodation> find(long id);

  /**
   * What a unit is called.
   *
   * @param unit the unit
   * @return its accommodation's name and its own; the numbers when there is no such accommodation
   */
  default String place(UnitId unit) {
    return find(unit.accomId())
        .map(found -> found.place(unit.accomNum()))
        .orElseGet(unit::toString);
  }

  /**
   * A number that no accommodation has yet.
   *
   * @return the next free {@code accom_id}
   */
  long nextId();

  /**
   * Stores a new accommodation or what changed of a known one; units that it no longer has are
   * deleted with everything that belongs to them.
   *
   * @param accommodation as it shall be
   * @param now when
   */
  void save(Accommodation accommodation, Instant now);

  /**
   * Deletes an accommodation with its units, reservations, blocked dates and links.
   *
   * @param id its {@code accom_id}
   */
  void delete(long id);
}
