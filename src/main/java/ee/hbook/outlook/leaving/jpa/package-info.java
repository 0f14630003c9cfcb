/** How far leaving has come, in the database. */
@NullMarked
package ee.hbook.outlook.leaving.jpa;

import org.jspecify.annotations.NullMarked;
