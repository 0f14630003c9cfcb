/** The first start: the first user, the feed keys, and in demo mode a small house to look at. */
@NullMarked
package ee.hbook.demo;

import org.jspecify.annotations.NullMarked;
