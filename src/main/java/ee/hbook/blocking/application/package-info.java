/** Blocking and unblocking by hand. */
@NullMarked
package ee.hbook.blocking.application;

import org.jspecify.annotations.NullMarked;
