/** Outlook's meetings in the database. */
@NullMarked
package ee.hbook.outlook.jpa;

import org.jspecify.annotations.NullMarked;
