/** A house's JSON API, as the command calls it. */
@NullMarked
package ee.hbook.command.api;

import org.jspecify.annotations.NullMarked;
