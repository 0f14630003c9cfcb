/** Files on the machine where the command runs. */
@NullMarked
package ee.hbook.command.file;

import org.jspecify.annotations.NullMarked;
