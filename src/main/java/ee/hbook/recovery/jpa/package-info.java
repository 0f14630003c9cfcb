/** Verifications, watches and resumes by mail in the database. */
@NullMarked
package ee.hbook.recovery.jpa;

import org.jspecify.annotations.NullMarked;
