/** Looks every second; keeps the other timers at home while the house is closed. */
@NullMarked
package ee.hbook.config.gate.timer;

import org.jspecify.annotations.NullMarked;
