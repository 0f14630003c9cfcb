/** The revisions that tell whether a rendered feed still holds, and the reads of feeds. */
@NullMarked
package ee.hbook.feed.jpa;

import org.jspecify.annotations.NullMarked;
