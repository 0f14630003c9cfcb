/**
 * A reservation's life: it is asked for (pending) or taken (new), confirmed, perhaps moved or
 * cancelled, and stays on record. While its status holds the unit, preparation nights and automatic
 * blocks stand beside it.
 */
@NullMarked
package ee.hbook.reservation;

import org.jspecify.annotations.NullMarked;
