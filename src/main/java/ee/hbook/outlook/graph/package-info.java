/**
 * Microsoft Graph, as far as rooms and their meetings go: what can be asked of it, and what it
 * answers, in its own words. What that means here is said by {@code outlook}.
 */
@NullMarked
package ee.hbook.outlook.graph;

import org.jspecify.annotations.NullMarked;
