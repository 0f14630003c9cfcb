package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.Origin;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.EchoRule;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.KnownReservation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What one run works with.
 *
 * @param unit the locked unit
 * @param origin the calendar
 * @param rules the rules of its import
 * @param echo tells an echo from a double booking
 * @param today the day in the property's zone
 * @param now the moment of the run
 * @param reservations the reservations as they stood before the run, by number
 * @param memory what is remembered of the calendar
 * @param bookings makes, moves and cancels reservations
 * @param holds blocks dates
 * @param uids makes a UID where the event's own is taken
 * @param journal takes down what changes
 * @param tally counts
 */
record RunContext(
    UnitId unit,
    Origin.Calendar origin,
    ImportRules rules,
    EchoRule echo,
    LocalDate today,
    Instant now,
    Map<Long, KnownReservation> reservations,
    RunMemory memory,
    RemoteBookings bookings,
    RemoteHolds holds,
    UidSource uids,
    RunJournal journal,
    RunTally tally) {

  /** Whether it is the calendar of a link, not an uploaded file. */
  boolean linked() {
    return origin.linkId().isPresent();
  }
}
