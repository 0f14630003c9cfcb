package ee.hbook.notification.application;

import ee.hbook.config.FaultLog;
import ee.hbook.hook.HookFault;
import ee.hbook.hook.application.FailingHooks;
import ee.hbook.sync.TickOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at each tick whether hooks fail on this node. Not when they fail: that may be in the middle
 * of a feed or of a run, which have nothing to wait for.
 */
@ApplicationScoped
public class WatchHooks {

  private static final Logger LOG = Logger.getLogger(WatchHooks.class.getName());

  private final FailingHooks failing;
  private final KeepHookNotices keepHookNotices;
  private final AtomicBoolean afterStart = new AtomicBoolean(true);

  @Inject
  public WatchHooks(FailingHooks failing, KeepHookNotices keepHookNotices) {
    this.failing = failing;
    this.keepHookNotices = keepHookNotices;
  }

  /**
   * Looks. What cannot be stored now is tried again at the next tick.
   *
   * @param tick nothing more
   */
  public void look(@Observes TickOver tick) {
    List<HookFault> faults = failing.all();
    if (faults.isEmpty() && !afterStart.get()) {
      return;
    }
    try {
      keepHookNotices.keep(faults, afterStart.get());
      afterStart.set(false);
    } catch (RuntimeException notNow) {
      FaultLog.log(LOG, Level.FINE, "Notices of hooks are kept at the next tick", notNow);
    }
  }
}
