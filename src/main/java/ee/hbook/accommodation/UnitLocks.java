package ee.hbook.accommodation;

import java.time.Instant;
import java.util.Collection;

/**
 * Port: makes those who take nights of a unit wait for one another, and counts what readers of
 * feeds may see.
 */
public interface UnitLocks {

  /**
   * Locks units until the transaction ends, always in the same order, so that two who lock several
   * cannot wait for each other.
   *
   * @param units the units; those that do not exist are passed over
   */
  void lock(Collection<UnitId> units);

  /**
   * Counts a revision for each unit: its feed must be rendered anew.
   *
   * @param units the units that changed
   * @param now when
   */
  void changed(Collection<UnitId> units, Instant now);

  /**
   * Counts a revision for every unit there is.
   *
   * @param now when
   */
  void allChanged(Instant now);
}
