/** Remembering who read what, and learning for which link a program reads. */
@NullMarked
package ee.hbook.feed.reads.application;

import org.jspecify.annotations.NullMarked;
