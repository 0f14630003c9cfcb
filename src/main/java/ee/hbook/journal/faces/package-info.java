/** The page of logs. */
@NullMarked
package ee.hbook.journal.faces;

import org.jspecify.annotations.NullMarked;
