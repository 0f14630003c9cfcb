/** The screen of moving in and out. */
@NullMarked
package ee.hbook.moving.faces;

import org.jspecify.annotations.NullMarked;
