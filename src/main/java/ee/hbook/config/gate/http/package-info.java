/** Everybody's way in. */
@NullMarked
package ee.hbook.config.gate.http;

import org.jspecify.annotations.NullMarked;
