package ee.hbook.linking;

import ee.hbook.sync.record.SyncReport;
import java.util.Optional;

/**
 * A calendar that was looked at, for one unit as a rule.
 *
 * @param look what was seen
 * @param plan what a run would do in the unit; empty without one, and for what could not be had
 *     whole
 */
public record Foreseen(CheckedCalendar look, Optional<SyncReport> plan) {}
