/** Files over HTTP, and the page behind the buttons of mails. */
@NullMarked
package ee.hbook.recovery.http;

import org.jspecify.annotations.NullMarked;
