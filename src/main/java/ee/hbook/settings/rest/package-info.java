/** {@code /api/settings}. */
@NullMarked
package ee.hbook.settings.rest;

import org.jspecify.annotations.NullMarked;
