/**
 * The structure of an iCalendar file, before anything in it is understood: bytes, content lines,
 * components within components. Refuses what is no whole calendar and keeps the rest as it is.
 */
@NullMarked
package ee.hbook.ical.format.raw;

import org.jspecify.annotations.NullMarked;
