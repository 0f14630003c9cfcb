/** Where Outlook brings its notices. */
@NullMarked
package ee.hbook.outlook.notice.rest;

import org.jspecify.annotations.NullMarked;
