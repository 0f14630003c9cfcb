/** {@code /api/links}, {@code /api/sync} and {@code /api/runs}. */
@NullMarked
package ee.hbook.sync.rest;

import org.jspecify.annotations.NullMarked;
