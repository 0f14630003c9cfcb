/**
 * The calendars of others: what came of fetching one, what a server told beside it, and what came
 * of reading it.
 */
@NullMarked
package ee.hbook.ical;

import org.jspecify.annotations.NullMarked;
