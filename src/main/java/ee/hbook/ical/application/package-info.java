/** Fetching a calendar and reading it. */
@NullMarked
package ee.hbook.ical.application;

import org.jspecify.annotations.NullMarked;
