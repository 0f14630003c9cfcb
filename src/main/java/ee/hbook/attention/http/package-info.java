/** What an open page asks for by itself. */
@NullMarked
package ee.hbook.attention.http;

import org.jspecify.annotations.NullMarked;
