/** Files over HTTP. */
@NullMarked
package ee.hbook.recovery.http;

import org.jspecify.annotations.NullMarked;
