/** {@code /api/notices}. */
@NullMarked
package ee.hbook.notification.rest;

import org.jspecify.annotations.NullMarked;
