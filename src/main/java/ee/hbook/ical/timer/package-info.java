/** What happens by the clock: reads of our feeds are stored once a minute. */
@NullMarked
package ee.hbook.ical.timer;

import org.jspecify.annotations.NullMarked;
