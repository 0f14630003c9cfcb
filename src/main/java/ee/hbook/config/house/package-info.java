/** Which of the houses on a server this deployment is, and what is set for it alone. */
@NullMarked
package ee.hbook.config.house;

import org.jspecify.annotations.NullMarked;
