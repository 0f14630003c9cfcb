package ee.hbook.settings;

import java.time.Duration;

/**
 * {@code hb_ical_frequency} was changed; sent inside the transaction.
 *
 * @param frequency how often links run from now on
 */
public record FrequencyChanged(Duration frequency) {}
