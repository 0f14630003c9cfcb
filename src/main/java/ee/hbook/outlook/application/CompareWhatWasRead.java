package ee.hbook.outlook.application;

import ee.hbook.outlook.Meetings;
import ee.hbook.sync.SyncFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Has a room compared when its calendar has told something new. What that means for a booking that
 * a person has cancelled here changes nothing of the unit, and has to be answered there all the
 * same: a room that is invited anew to a meeting that was cancelled here declines anew.
 */
@ApplicationScoped
public class CompareWhatWasRead {

  private final Meetings meetings;

  @Inject
  public CompareWhatWasRead(Meetings meetings) {
    this.meetings = meetings;
  }

  /**
   * Looks at a run inside its transaction.
   *
   * @param run what was followed
   */
  public void after(@Observes SyncFinished run) {
    run.linkId().ifPresent(meetings::compareAgain);
  }
}
