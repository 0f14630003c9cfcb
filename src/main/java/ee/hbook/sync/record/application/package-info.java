/** Undoing runs, taking back what a link brought, and forgetting old runs. */
@NullMarked
package ee.hbook.sync.record.application;

import org.jspecify.annotations.NullMarked;
