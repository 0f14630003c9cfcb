/** Servers elsewhere that misbehave as real ones do, over real sockets and real TLS. */
@NullMarked
package ee.hbook.fault;

import org.jspecify.annotations.NullMarked;
