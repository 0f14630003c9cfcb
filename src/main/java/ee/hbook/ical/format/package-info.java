/**
 * iCalendar as bytes: the only door to ical4j.
 *
 * <p>Out: {@link ee.hbook.ical.format.IcsWriter} lets ical4j word and escape the calendar and folds
 * its lines itself, since a line is measured in octets and must not be cut within a character. The
 * definition of the property's zone is made from Java's own zone data: the two would otherwise
 * disagree about the same hour.
 *
 * <p>In: bytes are mended and become lines and lines components in {@code raw}, which knows nothing
 * of dates; each event then passes the repairs of {@code repair}, one class per defect of real
 * feeds, and is read by itself, so that a bad event never costs the others. Each property that has
 * rules has its own class.
 */
@NullMarked
package ee.hbook.ical.format;

import org.jspecify.annotations.NullMarked;
