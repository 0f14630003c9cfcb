package ee.hbook.ical;

import java.time.Instant;

/**
 * What a rendered feed was rendered from.
 *
 * @param site the revision of options and accommodations
 * @param units the revision of the unit, or the sum of all units'
 * @param changedOn when something that a feed may show last changed
 */
public record FeedRevision(long site, long units, Instant changedOn) {}
