/** Runs with their details in the database. */
@NullMarked
package ee.hbook.sync.record.jpa;

import org.jspecify.annotations.NullMarked;
