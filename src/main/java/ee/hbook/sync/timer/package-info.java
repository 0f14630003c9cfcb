/** The tick that runs due links. */
@NullMarked
package ee.hbook.sync.timer;

import org.jspecify.annotations.NullMarked;
