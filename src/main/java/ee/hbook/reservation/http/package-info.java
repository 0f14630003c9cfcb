/** What the screens hand out beside their pages: files to keep, and what their own scripts read. */
@NullMarked
package ee.hbook.reservation.http;

import org.jspecify.annotations.NullMarked;
