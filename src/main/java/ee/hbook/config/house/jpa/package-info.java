/** Where a house keeps its data. */
@NullMarked
package ee.hbook.config.house.jpa;

import org.jspecify.annotations.NullMarked;
