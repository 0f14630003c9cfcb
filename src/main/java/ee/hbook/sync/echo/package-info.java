/** Which events elsewhere can be bookings of ours, coming back. */
@NullMarked
package ee.hbook.sync.echo;

import org.jspecify.annotations.NullMarked;
