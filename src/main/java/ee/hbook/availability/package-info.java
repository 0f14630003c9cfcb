/**
 * Nights taken in, nights free out. A night belongs to the day it begins on; a stay is a half-open
 * range of nights; the rest is set arithmetic.
 */
@NullMarked
package ee.hbook.availability;

import org.jspecify.annotations.NullMarked;
