/** Leaving Outlook, step by step. */
@NullMarked
package ee.hbook.outlook.leaving.application;

import org.jspecify.annotations.NullMarked;
