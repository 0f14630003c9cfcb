package ee.hbook.sync.record.application;

import ee.hbook.reservation.ReservationUids;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.record.RunHistory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Deletes the runs that are older than {@code hb_ical_runs_kept_days}. */
@ApplicationScoped
public class ForgetOldRuns {

  private static final int BATCH = 500;

  private static final int DAYS_REMEMBERED = 400;

  private final RunHistory history;
  private final ReservationUids reservations;
  private final SiteOptions options;
  private final Clock clock;

  @Inject
  public ForgetOldRuns(
      RunHistory history, ReservationUids reservations, SiteOptions options, Clock clock) {
    this.history = history;
    this.reservations = reservations;
    this.options = options;
    this.clock = clock;
  }

  /**
   * Deletes some of the old runs, few enough that nobody waits for it, and the UIDs of what was
   * over more than a year before.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean forgetSome() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), options.site().zone());
    reservations.forgetRetiredUids(today.minusDays(DAYS_REMEMBERED));
    return history.deleteBefore(clock.instant().minus(options.values().runsKept()), BATCH) == BATCH;
  }
}
