package ee.hbook.journal.application;

import ee.hbook.hook.FilterChain;
import ee.hbook.hook.GivenValues;
import ee.hbook.hook.application.FailingHooks;
import ee.hbook.hook.application.HookBeans;
import ee.hbook.journal.DeletionDelay;
import ee.hbook.journal.Journal;
import ee.hbook.journal.ResaLogsDeletionDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Deletes the entries that are older than {@code hb_old_resa_logs_deletion_delay}. */
@ApplicationScoped
public class ForgetOldEntries {

  private static final int BATCH = 500;

  private final Journal journal;
  private final FilterChain<String> delays;
  private final Clock clock;

  @Inject
  public ForgetOldEntries(
      Journal journal,
      @Any Instance<ResaLogsDeletionDelay> delays,
      FailingHooks failing,
      Clock clock) {
    this.journal = journal;
    this.delays = HookBeans.filters(delays, ResaLogsDeletionDelay.NAME, GivenValues::text, failing);
    this.clock = clock;
  }

  /**
   * Deletes some of the old entries, few enough that nobody waits for it.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean forgetSome() {
    Instant cut = DeletionDelay.cut(clock.instant(), delays.apply(ResaLogsDeletionDelay.DEFAULT));
    return journal.deleteBefore(cut, BATCH) == BATCH;
  }
}
