/**
 * A login comes in, is throttled, looked up among those verified a moment ago, else verified
 * against the stored hash, and is forgotten with the request.
 */
@NullMarked
package ee.hbook.account.application;

import org.jspecify.annotations.NullMarked;
