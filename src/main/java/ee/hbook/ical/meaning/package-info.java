/** What iCalendar files mean: identity, kind, standing and manners, by HBook's rules. */
@NullMarked
package ee.hbook.ical.meaning;

import org.jspecify.annotations.NullMarked;
