/**
 * The door. A request is recognised (HTTP Basic under /api, the session under /admin), let through
 * or refused, and forgotten; feeds, resources and the page to sign in are open to all.
 */
@NullMarked
package ee.hbook.account.http;

import org.jspecify.annotations.NullMarked;
