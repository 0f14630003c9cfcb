/** Who reads our feeds, what he was shown, and who asks with an address that does not answer. */
@NullMarked
package ee.hbook.feed.reads;

import org.jspecify.annotations.NullMarked;
