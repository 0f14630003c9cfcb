/** What was put off, in the database. */
@NullMarked
package ee.hbook.attention.jpa;

import org.jspecify.annotations.NullMarked;
