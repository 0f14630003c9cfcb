/** The nodes in the database. */
@NullMarked
package ee.hbook.config.node.jpa;

import org.jspecify.annotations.NullMarked;
