package ee.hbook.house;

import ee.hbook.sync.application.EndedRuns;
import java.time.Duration;

/** A run that is under way ends for nobody who waits on the only thread there is. */
final class NobodyWaits extends EndedRuns {

  @Override
  public boolean await(Duration most) {
    return false;
  }
}
