package ee.hbook.ical;

import ee.hbook.sync.SyncReport;
import java.util.Optional;

/**
 * A calendar that was looked at for one unit.
 *
 * @param check what it holds and what is wrong with it
 * @param plan what its next run there would do; empty when it could not be had whole
 */
public record Foreseen(FeedCheck check, Optional<SyncReport> plan) {}
