/** What a provider watches: whether the house answers, what its runs come to, what waits. */
@NullMarked
package ee.hbook.monitoring;

import org.jspecify.annotations.NullMarked;
