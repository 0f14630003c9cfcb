/**
 * Rooms of a company's Outlook and units here are one: whatever is booked, moved or cancelled on
 * either side is so on the other.
 */
@NullMarked
package ee.hbook.outlook;

import org.jspecify.annotations.NullMarked;
