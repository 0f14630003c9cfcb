/** Counts rows. */
@NullMarked
package ee.hbook.monitoring.jpa;

import org.jspecify.annotations.NullMarked;
