package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.health.FetchFailure;
import ee.hbook.sync.record.SyncReport;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run is over; sent inside its transaction.
 *
 * @param linkId the link; empty for an uploaded file
 * @param name the calendar's name
 * @param unit the unit
 * @param at when
 * @param report what it did
 * @param failure the failure, when it failed
 */
public record SyncFinished(
    OptionalLong linkId,
    String name,
    UnitId unit,
    Instant at,
    SyncReport report,
    Optional<FetchFailure> failure) {}
