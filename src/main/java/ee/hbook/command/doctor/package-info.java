/** What {@code hbook doctor} makes of a house's answers; pure. */
@NullMarked
package ee.hbook.command.doctor;

import org.jspecify.annotations.NullMarked;
