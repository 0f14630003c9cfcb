/**
 * How links fare: the class of each failure, what an attempt means for the health of its link and
 * for the next attempt, and the troubles from their first sign to their end.
 */
@NullMarked
package ee.hbook.link.health;

import org.jspecify.annotations.NullMarked;
