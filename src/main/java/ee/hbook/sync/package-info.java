/**
 * Keeps a unit in step with a calendar elsewhere, whatever its kind. A link is due, is claimed, its
 * calendar is fetched and read outside any transaction; what it holds is compared with what it told
 * us before, decided upon, applied in one transaction and reported.
 */
@NullMarked
package ee.hbook.sync;

import org.jspecify.annotations.NullMarked;
