/**
 * Links, known events and runs in the database; the claim that keeps two runs of one link apart.
 */
@NullMarked
package ee.hbook.sync.jpa;

import org.jspecify.annotations.NullMarked;
