/** The settings of Outlook and its rooms in the database. */
@NullMarked
package ee.hbook.outlook.setup.jpa;

import org.jspecify.annotations.NullMarked;
