/** When Outlook is written to. */
@NullMarked
package ee.hbook.outlook.timer;

import org.jspecify.annotations.NullMarked;
