/**
 * Our calendars as others see them. A URL becomes a {@link ee.hbook.feed.FeedRequest}, its key a
 * {@link ee.hbook.feed.FeedVariant}; what it shows is the matter of {@code content}, and who read
 * it that of {@code reads}.
 */
@NullMarked
package ee.hbook.feed;

import org.jspecify.annotations.NullMarked;
