/** Writes the journal within the transaction of what it tells, and forgets what is old. */
@NullMarked
package ee.hbook.journal.application;

import org.jspecify.annotations.NullMarked;
