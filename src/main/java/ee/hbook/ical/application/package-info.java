/** Serving a feed, reading a calendar, importing a file, checking one. */
@NullMarked
package ee.hbook.ical.application;

import org.jspecify.annotations.NullMarked;
