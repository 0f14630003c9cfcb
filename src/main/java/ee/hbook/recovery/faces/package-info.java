/** The page of one calendar's health. */
@NullMarked
package ee.hbook.recovery.faces;

import org.jspecify.annotations.NullMarked;
