/** The server's default datasource. */
@NullMarked
package ee.hbook.config.gate.jpa;

import org.jspecify.annotations.NullMarked;
