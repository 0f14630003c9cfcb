package ee.hbook.journal;

import ee.hbook.hook.Filter;

/**
 * HBook's filter {@code hb_old_resa_logs_deletion_delay}: how long the log is kept, as SQL writes
 * an interval; anything that {@link DeletionDelay} cannot read counts as {@value #DEFAULT}.
 */
public interface ResaLogsDeletionDelay extends Filter<String> {

  /** HBook's name of this filter. */
  String NAME = "hb_old_resa_logs_deletion_delay";

  /** The delay that the first filter gets. */
  String DEFAULT = "14 DAY";
}
