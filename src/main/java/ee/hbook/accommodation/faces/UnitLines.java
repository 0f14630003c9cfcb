package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Unit;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of the units in the form of an accommodation, and which stored units have lost theirs.
 */
public class UnitLines implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<UnitField> fields = new ArrayList<>();
  private final List<UnitField> stored = new ArrayList<>();
  private boolean deletesFuture;

  private UnitLines() {}

  /** A line for the one unit of a new accommodation. */
  static UnitLines ofNew() {
    UnitLines lines = new UnitLines();
    lines.fields.add(new UnitField(new Unit(1, "1")));
    return lines;
  }

  /** A line for each stored unit. */
  static UnitLines of(List<Unit> units) {
    UnitLines lines = new UnitLines();
    units.stream().map(UnitField::new).forEach(lines.fields::add);
    lines.stored.addAll(lines.fields);
    return lines;
  }

  /** What is stored by now counts as stored, too: without a line it goes. */
  void alsoStored(List<Unit> units) {
    Set<Integer> known =
        Stream.concat(fields.stream(), stored.stream())
            .map(UnitField::getNum)
            .collect(Collectors.toSet());
    units.stream()
        .filter(unit -> !known.contains(unit.num()))
        .map(UnitField::new)
        .forEach(stored::add);
  }

  /** The units as they are to be stored. */
  List<Unit> units() {
    return fields.stream().map(UnitField::unit).toList();
  }

  /** The numbers of the stored units that have no line any more. */
  List<Integer> leavingNumbers() {
    return leaving().stream().map(UnitField::getNum).toList();
  }

  private List<UnitField> leaving() {
    return stored.stream().filter(unit -> !fields.contains(unit)).toList();
  }

  /**
   * How many units the form shows.
   *
   * @return the number of lines
   */
  public int getCount() {
    return fields.size();
  }

  /**
   * Shows lines for so many units: takes them away from the end; brings back what was taken away
   * before it adds new ones.
   *
   * @param count 1 to 1000
   */
  public void setCount(int count) {
    while (fields.size() > count) {
      fields.removeLast();
    }
    leaving().stream().limit(count - fields.size()).forEach(fields::add);
    while (fields.size() < count) {
      int num = fields.stream().mapToInt(UnitField::getNum).max().orElse(0) + 1;
      fields.add(new UnitField(new Unit(num, Integer.toString(num))));
    }
  }

  /**
   * Takes a unit's line away; the unit itself goes when the form is saved.
   *
   * @param num its number, as the page sent it
   */
  public void remove(String num) {
    fields.removeIf(unit -> Integer.toString(unit.getNum()).equals(num));
  }

  /**
   * The units that saving deletes.
   *
   * @return their names; empty when none goes
   */
  public String getLeaving() {
    return leaving().stream().map(UnitField::getName).collect(Collectors.joining(", "));
  }

  public List<UnitField> getFields() {
    return fields;
  }

  public boolean isDeletesFuture() {
    return deletesFuture;
  }

  public void setDeletesFuture(boolean deletesFuture) {
    this.deletesFuture = deletesFuture;
  }
}
