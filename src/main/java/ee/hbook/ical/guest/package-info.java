/** What an event tells of its guest and of its booking. */
@NullMarked
package ee.hbook.ical.guest;

import org.jspecify.annotations.NullMarked;
