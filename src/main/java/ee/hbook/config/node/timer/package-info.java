/** The tick by which a node is known to be there. */
@NullMarked
package ee.hbook.config.node.timer;

import org.jspecify.annotations.NullMarked;
