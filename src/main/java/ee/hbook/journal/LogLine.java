package ee.hbook.journal;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A line of the log as it is read: an entry of the journal or a run of a link.
 *
 * @param loggedOn when
 * @param entry what happened
 * @param by who did it
 * @param accommodation the present name of the accommodation; empty when it is gone or none
 * @param unit the present name of the unit; empty when it is gone or none
 * @param runId the run on record, when it is one
 */
public record LogLine(
    Instant loggedOn,
    JournalEntry entry,
    Author by,
    String accommodation,
    String unit,
    OptionalLong runId) {}
