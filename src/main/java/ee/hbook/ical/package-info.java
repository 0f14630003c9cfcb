/**
 * Calendars as others see them. A URL becomes a {@link ee.hbook.ical.FeedRequest}, its key a {@link
 * ee.hbook.ical.FeedVariant}; {@link ee.hbook.ical.FeedSelection} picks and words the events of
 * what the site knows, {@link ee.hbook.ical.FeedCalendars} puts the calendar together. Writing it,
 * and reading the calendars of others, is the work of {@code format}.
 */
@NullMarked
package ee.hbook.ical;

import org.jspecify.annotations.NullMarked;
