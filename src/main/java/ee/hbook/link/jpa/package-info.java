/** Links, their leases and their troubles in the database. */
@NullMarked
package ee.hbook.link.jpa;

import org.jspecify.annotations.NullMarked;
