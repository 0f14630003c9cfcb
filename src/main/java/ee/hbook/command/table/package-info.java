/** What the command prints; pure. */
@NullMarked
package ee.hbook.command.table;

import org.jspecify.annotations.NullMarked;
