/**
 * What is different between a calendar and what it told us before, and what each difference means.
 */
@NullMarked
package ee.hbook.sync.diff;

import org.jspecify.annotations.NullMarked;
