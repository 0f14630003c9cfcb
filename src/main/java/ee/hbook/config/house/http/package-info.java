/** What tells one house from another in a browser. */
@NullMarked
package ee.hbook.config.house.http;

import org.jspecify.annotations.NullMarked;
