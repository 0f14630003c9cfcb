package ee.hbook.accommodation;

/**
 * Names one bookable unit: HBook's {@code accom_id} and {@code accom_num}.
 *
 * @param accomId the accommodation's number, positive
 * @param accomNum the unit's number within its accommodation, positive
 */
public record UnitId(long accomId, int accomNum) implements Comparable<UnitId> {

  /** Checks that both numbers are positive. */
  public UnitId {
    if (accomId < 1 || accomNum < 1) {
      throw new IllegalArgumentException("accom_id and accom_num start at 1");
    }
  }

  /** Orders by accommodation, then by unit: the order in which units are locked. */
  @Override
  public int compareTo(UnitId other) {
    int byAccommodation = Long.compare(accomId, other.accomId);
    return byAccommodation != 0 ? byAccommodation : Integer.compare(accomNum, other.accomNum);
  }

  @Override
  public String toString() {
    return accomId + "/" + accomNum;
  }
}
