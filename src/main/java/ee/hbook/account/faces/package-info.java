/**
 * The frame around every screen, and the page to sign in. The frame knows who looks at it for the
 * length of a request.
 */
@NullMarked
package ee.hbook.account.faces;

import org.jspecify.annotations.NullMarked;
