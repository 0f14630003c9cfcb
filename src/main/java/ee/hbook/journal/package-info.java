/**
 * What happened: who did what to which reservation, accommodation, user or option, kept for a while
 * ({@code hbook.md} §6, the reservation audit log). It holds no guest's data and no secret.
 */
@NullMarked
package ee.hbook.journal;

import org.jspecify.annotations.NullMarked;
