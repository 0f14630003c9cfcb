/** Graph over HTTPS: signing in, throttling, paging, and reading what comes whatever it is. */
@NullMarked
package ee.hbook.outlook.graph.http;

import org.jspecify.annotations.NullMarked;
