/** The journal in the database, and the view that joins it with the runs on record. */
@NullMarked
package ee.hbook.journal.jpa;

import org.jspecify.annotations.NullMarked;
