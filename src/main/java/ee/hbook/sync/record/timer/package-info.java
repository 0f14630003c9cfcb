/** What leaves the record by the clock. */
@NullMarked
package ee.hbook.sync.record.timer;

import org.jspecify.annotations.NullMarked;
