/**
 * Nights that cannot be sold though nobody stays: typed in, preparation time, automatic blocking,
 * or held by a linked calendar.
 */
@NullMarked
package ee.hbook.blocking;

import org.jspecify.annotations.NullMarked;
