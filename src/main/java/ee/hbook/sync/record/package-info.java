/**
 * Runs on record: what each event led to, what was changed, how that is undone, and a run in words.
 */
@NullMarked
package ee.hbook.sync.record;

import org.jspecify.annotations.NullMarked;
