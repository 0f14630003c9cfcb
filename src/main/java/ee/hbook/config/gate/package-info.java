/** Whether the house can answer now; while it cannot, everybody is told so at once. */
@NullMarked
package ee.hbook.config.gate;

import org.jspecify.annotations.NullMarked;
