/** Files that somebody at the screens downloads. */
@NullMarked
package ee.hbook.reservation.http;

import org.jspecify.annotations.NullMarked;
