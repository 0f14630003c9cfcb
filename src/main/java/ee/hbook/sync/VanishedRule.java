package ee.hbook.sync;

import ee.hbook.sync.KnownEvent.Role;
import ee.hbook.sync.LinkSettings.Vanished;
import ee.hbook.sync.SyncDecision.Await;
import ee.hbook.sync.SyncDecision.Cancel;
import ee.hbook.sync.SyncDecision.Forget;
import ee.hbook.sync.SyncDecision.Gone;
import ee.hbook.sync.SyncDecision.KeepVanished;
import ee.hbook.sync.SyncDecision.Shorten;
import ee.hbook.sync.SyncDecision.Withdraw;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/**
 * What becomes of an event that is not in its feed any more: never the past, a stay in progress is
 * at most shortened to today, and only when it stayed away for several polls. Pure.
 *
 * @param wanted what is to become of reservations
 * @param polls after how many good polls without it an event counts as gone
 * @param guarded whether the feed lost so much that more polls must agree
 * @param today the day in the property's zone
 */
record VanishedRule(Vanished wanted, int polls, boolean guarded, LocalDate today) {

  /** So many more good polls must agree before a feed that lost so much is believed. */
  static final int GUARDED_POLLS = 2;

  Gone decide(KnownEvent known) {
    if (!known.nights().getEnd().isAfter(today) || holdsNothing(known)) {
      return new Forget(known);
    }
    if (known.role() == Role.PROVISIONAL) {
      return new Cancel(known);
    }
    int needed = guarded ? polls + GUARDED_POLLS : polls;
    if (known.missed() + 1 < needed) {
      return new Await(known, guarded);
    }
    if (known.reservationId().isPresent() && wanted == Vanished.KEEP) {
      return new KeepVanished(known);
    }
    if (known.nights().getStart().isAfter(today)) {
      return wanted == Vanished.AWAIT && known.reservationId().isPresent()
          ? new Withdraw(known)
          : new Cancel(known);
    }
    LocalDate firstCheckOut = known.nights().getStart().plusDays(1);
    LocalDate left = firstCheckOut.isAfter(today) ? firstCheckOut : today;
    return new Shorten(known, LocalDateRange.of(known.nights().getStart(), left));
  }

  private static boolean holdsNothing(KnownEvent known) {
    return known.role() == Role.ECHO && known.blockedId().isEmpty();
  }
}
