/**
 * Defects of real feeds, one class each: what the producer wrote goes in, what it meant comes out.
 * A repair touches only events that have its defect.
 */
@NullMarked
package ee.hbook.ical.format.repair;

import org.jspecify.annotations.NullMarked;
