/**
 * The calendars of others as bytes: with {@code feed.format} the only doors to ical4j.
 *
 * <p>Bytes are mended and become lines and lines components in {@code raw}, which knows nothing of
 * dates; each event then passes the repairs of {@code repair}, one class per defect of real feeds,
 * and is read by itself, so that a bad event never costs the others. Each property that has rules
 * has its own class.
 */
@NullMarked
package ee.hbook.ical.format;

import org.jspecify.annotations.NullMarked;
