/** Prometheus' library, the only place that knows it. */
@NullMarked
package ee.hbook.monitoring.prometheus;

import org.jspecify.annotations.NullMarked;
