/** {@code /api/backup}. */
@NullMarked
package ee.hbook.config.backup.rest;

import org.jspecify.annotations.NullMarked;
