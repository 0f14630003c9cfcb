/**
 * The iCal page: the addresses that we hand out, and the calendars that units are kept in step
 * with.
 */
@NullMarked
package ee.hbook.linking.faces;

import org.jspecify.annotations.NullMarked;
