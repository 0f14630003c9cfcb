/** Opens the house, and closes it while its database is away. */
@NullMarked
package ee.hbook.config.gate.application;

import org.jspecify.annotations.NullMarked;
