/** Health for whoever asks, and what readers of feeds are answered. */
@NullMarked
package ee.hbook.monitoring.http;

import org.jspecify.annotations.NullMarked;
