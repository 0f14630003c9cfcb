/** CSV files as HBook and spreadsheets write them. */
@NullMarked
package ee.hbook.reservation.format;

import org.jspecify.annotations.NullMarked;
