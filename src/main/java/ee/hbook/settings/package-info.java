/**
 * HBook's options by their names, read as typed records. An option starts at its default, is
 * checked when it is changed, and counts from the next reader on.
 */
@NullMarked
package ee.hbook.settings;

import org.jspecify.annotations.NullMarked;
