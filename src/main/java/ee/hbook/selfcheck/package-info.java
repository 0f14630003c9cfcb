/**
 * The site looks at itself from outside: whether calendars elsewhere get our feeds, and what a
 * proxy, certificate, cache, clock or mail server in between does to that.
 */
@NullMarked
package ee.hbook.selfcheck;

import org.jspecify.annotations.NullMarked;
