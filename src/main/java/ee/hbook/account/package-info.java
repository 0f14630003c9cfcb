/**
 * Who may do what. A user is made at the first start, signs in with a password, makes application
 * passwords for scripts, and may do what the capabilities of its role allow; nothing of a password
 * is kept but its hash.
 */
@NullMarked
package ee.hbook.account;

import org.jspecify.annotations.NullMarked;
