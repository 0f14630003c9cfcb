package ee.hbook.sync.application;

import ee.hbook.hook.FollowedCalendar;
import ee.hbook.sync.SyncFinished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells hooks which calendars were followed. */
@ApplicationScoped
public class TellFollowed {

  private final Event<FollowedCalendar> followed;

  @Inject
  public TellFollowed(Event<FollowedCalendar> followed) {
    this.followed = followed;
  }

  /**
   * Tells of a run, in its transaction.
   *
   * @param run the run
   */
  public void tell(@Observes SyncFinished run) {
    followed.fire(
        new FollowedCalendar(
            run.linkId().orElse(0),
            run.unit().accomId(),
            run.unit().accomNum(),
            run.report().outcome().word(),
            run.report().added(),
            run.report().moved(),
            run.report().cancelled()));
  }
}
