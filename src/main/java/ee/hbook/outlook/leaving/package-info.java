/** Taking everything out of Outlook that was ever written there. */
@NullMarked
package ee.hbook.outlook.leaving;

import org.jspecify.annotations.NullMarked;
