/**
 * HBook from outside: whole servers as processes of their own, spoken to as a stranger would.
 *
 * <p>A server lives as long as the test that opened it, below {@code target/acceptance}. What a
 * test needs from the machine, such as a browser or PostgreSQL, is looked for where Debian puts it;
 * see {@link ee.hbook.acceptance.Installed} for what happens when it is not there.
 */
@NullMarked
package ee.hbook.acceptance;

import org.jspecify.annotations.NullMarked;
