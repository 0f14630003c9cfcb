/**
 * What is let: accommodations with numbered units. A unit is the thing that nights belong to; it is
 * locked while nights of it are taken, and counts a revision for each change that a feed may show.
 */
@NullMarked
package ee.hbook.accommodation;

import org.jspecify.annotations.NullMarked;
