/** The tick that forgets the answers of yesterday. */
@NullMarked
package ee.hbook.account.timer;

import org.jspecify.annotations.NullMarked;
