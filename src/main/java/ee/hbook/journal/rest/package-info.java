/** {@code /api/logs}. */
@NullMarked
package ee.hbook.journal.rest;

import org.jspecify.annotations.NullMarked;
