/**
 * What a feed shows: {@link ee.hbook.feed.content.FeedSelection} picks and words the events of what
 * the site knows, {@link ee.hbook.feed.content.FeedCalendars} puts the calendar together.
 */
@NullMarked
package ee.hbook.feed.content;

import org.jspecify.annotations.NullMarked;
