/** {@code /api/runs}, and reports as the API shows them. */
@NullMarked
package ee.hbook.sync.record.rest;

import org.jspecify.annotations.NullMarked;
