/**
 * Keeps a unit in step with a calendar elsewhere, whatever its kind. A link is due, is leased, its
 * calendar is fetched and read outside any transaction; what it holds is compared with what it told
 * us before, planned whole, applied in one transaction and reported. Here stand what a calendar
 * says and what becomes of that: events, claims, proof, and the ports around them.
 */
@NullMarked
package ee.hbook.sync;

import org.jspecify.annotations.NullMarked;
