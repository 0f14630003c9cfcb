/** Feeds and files over HTTP. */
@NullMarked
package ee.hbook.ical.rest;

import org.jspecify.annotations.NullMarked;
