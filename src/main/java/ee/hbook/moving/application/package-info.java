/** The use cases of moving in and out. */
@NullMarked
package ee.hbook.moving.application;

import org.jspecify.annotations.NullMarked;
