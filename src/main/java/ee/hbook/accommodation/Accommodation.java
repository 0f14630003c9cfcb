package ee.hbook.accommodation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a guest books a unit of: a room type, a house, a pitch (HBook's accommodation type).
 *
 * @param id HBook's {@code accom_id}
 * @param name the public name
 * @param slug the name as it stands in file names and PRODID: lower case letters, digits, hyphens
 * @param shortName HBook's abbreviated name; empty when there is none
 * @param preparation nights kept free around each reservation
 * @param linked accommodations blocked together with this one
 * @param units its units in the order of their numbers
 */
public record Accommodation(
    long id,
    String name,
    String slug,
    String shortName,
    PreparationNights preparation,
    List<LinkedAccommodation> linked,
    List<Unit> units) {

  /** Keeps copies of the lists. */
  public Accommodation {
    linked = List.copyOf(linked);
    units = List.copyOf(units);
  }

  /**
   * Finds a unit by its number.
   *
   * @param num the {@code accom_num}
   * @return the unit, or empty when this accommodation has none of that number
   */
  public Optional<Unit> unit(int num) {
    return units.stream().filter(unit -> unit.num() == num).findFirst();
  }

  /**
   * What one of its units is called.
   *
   * @param num the {@code accom_num}
   * @return its name with the unit's in brackets; without, when it has no such unit
   */
  public String place(int num) {
    return unit(num).map(unit -> name + " (" + unit.name() + ")").orElse(name);
  }

  /**
   * What a unit of a house is called.
   *
   * @param house the accommodations
   * @param unit the unit
   * @return as {@link #place(int)}; the numbers when there is no such accommodation
   */
  public static String place(Collection<Accommodation> house, UnitId unit) {
    return house.stream()
        .filter(accommodation -> accommodation.id() == unit.accomId())
        .map(accommodation -> accommodation.place(unit.accomNum()))
        .findFirst()
        .orElseGet(unit::toString);
  }

  /**
   * The name that prefixes this accommodation's blocks in the calendar of all units (HBook: the
   * short name, else the id).
   *
   * @return the short name, or the id in digits
   */
  public String calendarName() {
    return shortName.isEmpty() ? Long.toString(id) : shortName;
  }
}
