package ee.hbook.accommodation.faces;

import ee.hbook.accommodation.Unit;
import java.io.Serializable;

/** The line of one unit in the form of an accommodation. */
public class UnitField implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int num;
  private String name;

  UnitField(Unit unit) {
    this.num = unit.num();
    this.name = unit.name();
  }

  Unit unit() {
    return new Unit(num, name);
  }

  /**
   * The unit's number.
   *
   * @return {@code accom_num}
   */
  public int getNum() {
    return num;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
