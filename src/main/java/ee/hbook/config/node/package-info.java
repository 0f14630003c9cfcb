/** The servers that work on one database, and how each is known to be there. */
@NullMarked
package ee.hbook.config.node;

import org.jspecify.annotations.NullMarked;
