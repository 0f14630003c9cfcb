package ee.hbook.reservation.file;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Saying;
import ee.hbook.config.Unsuitable;
import java.util.List;

/**
 * Finds accommodations and units by the names that a file has for them.
 *
 * @param house the accommodations
 */
record HouseNames(List<Accommodation> house) {

  UnitId unit(String accommodation, String unit) {
    List<Accommodation> called =
        house.stream().filter(each -> isCalled(each, accommodation.strip())).toList();
    if (called.isEmpty()) {
      throw new Unsuitable(Saying.of("file_no_accommodation", accommodation.strip()));
    }
    if (called.size() > 1) {
      throw new Unsuitable(Saying.of("file_two_accommodations", accommodation.strip()));
    }
    Accommodation found = called.getFirst();
    return new UnitId(found.id(), num(found, unit.strip()));
  }

  boolean isByTheHour(UnitId unit) {
    return house.stream()
        .filter(type -> type.id() == unit.accomId())
        .anyMatch(type -> type.grain() == Grain.QUARTER_HOUR);
  }

  private static boolean isCalled(Accommodation accommodation, String name) {
    return accommodation.name().strip().equalsIgnoreCase(name)
        || Long.toString(accommodation.id()).equals(name);
  }

  private static int num(Accommodation accommodation, String name) {
    List<Unit> units = accommodation.units();
    if (name.isEmpty() && units.size() == 1) {
      return units.getFirst().num();
    }
    return units.stream()
        .filter(unit -> unit.name().strip().equalsIgnoreCase(name))
        .findFirst()
        .or(
            () ->
                units.stream()
                    .filter(unit -> Integer.toString(unit.num()).equals(name))
                    .findFirst())
        .map(Unit::num)
        .orElseThrow(() -> new Unsuitable(Saying.of("file_no_unit", name, accommodation.name())));
  }
}
