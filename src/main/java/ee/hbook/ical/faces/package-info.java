/**
 * The screen that exchanges calendars: the addresses that we hand out, the files that we take in,
 * and the calendars that units are kept in step with. What a run did is shown until the page is
 * left or the next run.
 */
@NullMarked
package ee.hbook.ical.faces;

import org.jspecify.annotations.NullMarked;
