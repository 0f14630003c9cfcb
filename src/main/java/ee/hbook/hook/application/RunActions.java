package ee.hbook.hook.application;

import ee.hbook.config.Background;
import ee.hbook.hook.ActionList;
import ee.hbook.hook.AlarmRaised;
import ee.hbook.hook.CreateReservation;
import ee.hbook.hook.FollowedCalendar;
import ee.hbook.hook.IcalSynchronized;
import ee.hbook.hook.RaisedAlarm;
import ee.hbook.hook.ReservationChange;
import ee.hbook.hook.ReservationUpdated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells hooks what has happened, once its transaction is over, in the background and in order: a
 * hook that is slow delays other hooks and nobody else.
 */
@ApplicationScoped
public class RunActions {

  private static final Logger LOG = Logger.getLogger(RunActions.class.getName());
  private static final int MOST_WAITING = 10_000;

  private final ActionList<ReservationChange> created;
  private final ActionList<ReservationChange> updated;
  private final ActionList<FollowedCalendar> followed;
  private final ActionList<RaisedAlarm> alarms;
  private final Background background;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean running;

  @Inject
  public RunActions(
      @Any Instance<CreateReservation> created,
      @Any Instance<ReservationUpdated> updated,
      @Any Instance<IcalSynchronized> followed,
      @Any Instance<AlarmRaised> alarms,
      FailingHooks failing,
      Background background) {
    this.created = HookBeans.actions(created, CreateReservation.NAME, failing);
    this.updated = HookBeans.actions(updated, ReservationUpdated.NAME, failing);
    this.followed = HookBeans.actions(followed, IcalSynchronized.NAME, failing);
    this.alarms = HookBeans.actions(alarms, AlarmRaised.NAME, failing);
    this.background = background;
  }

  /**
   * Tells of a reservation.
   *
   * @param change what happened to it
   */
  public void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReservationChange change) {
    tell(change.kind().equals(ReservationChange.CREATED) ? created : updated, change);
  }

  /**
   * Tells of a calendar.
   *
   * @param calendar what came of it
   */
  public void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) FollowedCalendar calendar) {
    tell(followed, calendar);
  }

  /**
   * Tells of an alarm.
   *
   * @param alarm what it is about
   */
  public void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RaisedAlarm alarm) {
    tell(alarms, alarm);
  }

  private <H> void tell(ActionList<H> actions, H happened) {
    if (!actions.isEmpty() && enqueue(() -> actions.tell(happened))) {
      begin();
    }
  }

  /** Where there is no thread, whoever comes next begins. */
  private void begin() {
    try {
      background.start(this::run);
    } catch (RuntimeException noThread) {
      rest();
      throw noThread;
    }
  }

  private synchronized void rest() {
    running = false;
  }

  /** Whether somebody has to begin to work. */
  private synchronized boolean enqueue(Runnable call) {
    if (waiting.size() >= MOST_WAITING) {
      LOG.warning("Hooks are too slow for what happens: one action is not called.");
      return false;
    }
    waiting.add(call);
    boolean begin = !running;
    running = true;
    return begin;
  }

  private void run() {
    for (Runnable next = next(); next != null; next = next()) {
      next.run();
    }
  }

  private synchronized @Nullable Runnable next() {
    Runnable next = waiting.poll();
    running = next != null;
    return next;
  }
}
