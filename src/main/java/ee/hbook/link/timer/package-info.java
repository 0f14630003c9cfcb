/** The tick by which a node is known to be there. */
@NullMarked
package ee.hbook.link.timer;

import org.jspecify.annotations.NullMarked;
