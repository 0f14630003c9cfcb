/** The datasource of this house. */
@NullMarked
package ee.hbook.config.gate.jpa;

import org.jspecify.annotations.NullMarked;
