/** Options in the database. */
@NullMarked
package ee.hbook.settings.jpa;

import org.jspecify.annotations.NullMarked;
