/**
 * Shows the application each request as it was made outside, and keeps answers and cookies to it.
 */
@NullMarked
package ee.hbook.config.edge.http;

import org.jspecify.annotations.NullMarked;
