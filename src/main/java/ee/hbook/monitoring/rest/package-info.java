/** The metrics in the API. */
@NullMarked
package ee.hbook.monitoring.rest;

import org.jspecify.annotations.NullMarked;
