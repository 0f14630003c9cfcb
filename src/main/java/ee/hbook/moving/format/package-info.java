/** Reads and writes HBook's {@code hbook-settings.json}. */
@NullMarked
package ee.hbook.moving.format;

import org.jspecify.annotations.NullMarked;
