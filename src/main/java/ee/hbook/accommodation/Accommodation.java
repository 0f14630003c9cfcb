package ee.hbook.accommodation;

import ee.hbook.config.Saying;
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
 * @param grain what its units are let by
 * @param preparation nights kept free around each reservation of units that are let by the night
 * @param hours how units that are let by the hour are booked
 * @param linked accommodations blocked together with this one
 * @param units its units in the order of their numbers
 */
public record Accommodation(
    long id,
    String name,
    String slug,
    String shortName,
    Grain grain,
    PreparationNights preparation,
    HourRules hours,
    List<LinkedAccommodation> linked,
    List<Unit> units) {

  public Accommodation {
    linked = List.copyOf(linked);
    units = List.copyOf(units);
  }

  /**
   * An accommodation that is let by the night.
   *
   * @param id HBook's {@code accom_id}
   * @param name the public name
   * @param slug the name as it stands in file names and PRODID
   * @param shortName HBook's abbreviated name
   * @param preparation nights kept free around each reservation
   * @param linked accommodations blocked together with this one
   * @param units its units
   */
  public Accommodation(
      long id,
      String name,
      String slug,
      String shortName,
      PreparationNights preparation,
      List<LinkedAccommodation> linked,
      List<Unit> units) {
    this(id, name, slug, shortName, Grain.NIGHT, preparation, HourRules.DEFAULT, linked, units);
  }

  /**
   * How long a unit stays free around each reservation.
   *
   * @return nights or minutes, as it is let
   */
  public Preparation preparationTime() {
    return switch (grain) {
      case NIGHT -> preparation.asTime();
      case QUARTER_HOUR -> hours.preparation();
    };
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
   * Which units it has.
   *
   * @return in the order of their numbers
   */
  public List<UnitId> unitIds() {
    return units.stream().map(unit -> new UnitId(id, unit.num())).toList();
  }

  /**
   * What one of its units is called.
   *
   * @param num the {@code accom_num}
   * @return its name with the unit's in brackets; without, when it has no such unit
   */
  public String place(int num) {
    return Saying.place(name, unit(num).map(Unit::name).orElse(""));
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
