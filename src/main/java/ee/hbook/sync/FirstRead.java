package ee.hbook.sync;

import ee.hbook.accommodation.UnitId;
import java.time.Instant;

/**
 * A reader has had a content of a feed of ours for the first time; sent once that is on record.
 *
 * @param unit whose nights it showed
 * @param at when it was read
 */
public record FirstRead(UnitId unit, Instant at) {}
