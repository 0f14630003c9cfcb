/** Users and their application passwords in the database. */
@NullMarked
package ee.hbook.account.jpa;

import org.jspecify.annotations.NullMarked;
