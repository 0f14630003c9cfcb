/** Every table, row by row, without knowing what any of them means. */
@NullMarked
package ee.hbook.config.backup.jpa;

import org.jspecify.annotations.NullMarked;
