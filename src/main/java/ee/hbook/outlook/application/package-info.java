/** Reading rooms, and writing what is booked here. */
@NullMarked
package ee.hbook.outlook.application;

import org.jspecify.annotations.NullMarked;
