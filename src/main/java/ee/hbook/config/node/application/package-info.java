/** Says that this node is there. */
@NullMarked
package ee.hbook.config.node.application;

import org.jspecify.annotations.NullMarked;
