/**
 * One look at a calendar as a plan: every effect, every fate and everything that is told, decided
 * before anything is done.
 */
@NullMarked
package ee.hbook.sync.plan;

import org.jspecify.annotations.NullMarked;
