/** Serving feeds, their addresses and keys, and who can reach them. */
@NullMarked
package ee.hbook.feed.application;

import org.jspecify.annotations.NullMarked;
