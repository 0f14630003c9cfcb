/** What happens by the clock: reads of our feeds are stored once a minute. */
@NullMarked
package ee.hbook.feed.timer;

import org.jspecify.annotations.NullMarked;
