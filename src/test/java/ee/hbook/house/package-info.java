/**
 * A house as it is deployed, without a server: the real use cases and adapters on a real database,
 * for tests that replay months in seconds.
 */
@NullMarked
package ee.hbook.house;

import org.jspecify.annotations.NullMarked;
