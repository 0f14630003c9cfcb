/** Linking, synchronising and unlinking calendars. */
@NullMarked
package ee.hbook.sync.application;

import org.jspecify.annotations.NullMarked;
