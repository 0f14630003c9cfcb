/** Feeds over HTTP. */
@NullMarked
package ee.hbook.feed.http;

import org.jspecify.annotations.NullMarked;
