package ee.hbook.sync.application;

import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.RunHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Deletes the runs that are older than {@code hb_ical_runs_kept_days}. */
@ApplicationScoped
public class ForgetOldRuns {

  private static final int BATCH = 500;

  private final RunHistory history;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param history the runs on record
   * @param options tells how long they are kept
   * @param clock tells when
   */
  @Inject
  public ForgetOldRuns(RunHistory history, SiteOptions options, Clock clock) {
    this.history = history;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected ForgetOldRuns() {
    this(null, null, null);
  }

  /**
   * Deletes some of the old runs, few enough that nobody waits for it.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean forgetSome() {
    return history.deleteBefore(clock.instant().minus(options.values().runsKept()), BATCH) == BATCH;
  }
}
