/** What is done with the settings of Outlook and its rooms. */
@NullMarked
package ee.hbook.outlook.setup.application;

import org.jspecify.annotations.NullMarked;
