/** What the present request is known by. */
@NullMarked
package ee.hbook.config.edge.application;

import org.jspecify.annotations.NullMarked;
