/**
 * Fetching a calendar over HTTP. An address is asked for its calendar, every hop of a redirect is
 * checked again on the address that is really connected to, and what comes back is either the
 * unpacked bytes or a reason in words for the owner. Time and size are limited whatever the other
 * side does.
 */
@NullMarked
package ee.hbook.ical.http;

import org.jspecify.annotations.NullMarked;
