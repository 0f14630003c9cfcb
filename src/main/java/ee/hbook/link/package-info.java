/**
 * A unit's tie to one calendar elsewhere: its address, its settings, what it last answered, and
 * which run has it for itself. What its calendar says is the matter of {@code sync}.
 */
@NullMarked
package ee.hbook.link;

import org.jspecify.annotations.NullMarked;
