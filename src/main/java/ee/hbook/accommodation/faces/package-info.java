/**
 * The screen of accommodation types and their units. A form lives as long as its page is open, and
 * holds what was typed until the use case has taken it.
 */
@NullMarked
package ee.hbook.accommodation.faces;

import org.jspecify.annotations.NullMarked;
