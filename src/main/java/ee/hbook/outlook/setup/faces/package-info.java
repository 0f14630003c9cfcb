/** The page of the settings of Outlook. */
@NullMarked
package ee.hbook.outlook.setup.faces;

import org.jspecify.annotations.NullMarked;
