package ee.hbook.notification;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Remedy.Choice;
import ee.hbook.availability.Occupancy;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What stands in the database around what runs have found.
 *
 * @param today the day at the property
 * @param findings what runs found and no run has found to be over
 * @param followed the links whose calendars are followed: what was found of others is not looked at
 *     any more, as a person wants it
 * @param offering those of them whose address answered last with another calendar than the linked
 * @param claims what the calendars concerned told us, by link
 * @param stays the reservations of the units concerned that end today or later, whatever their
 *     status
 * @param held what holds these units from today on
 * @param sameGuests what people said of bookings that are one guest's
 * @param freeUnits where a reservation could move as it is
 */
public record Standing(
    LocalDate today,
    List<Notice> findings,
    Set<Long> followed,
    Set<Long> offering,
    Map<Long, List<Claim>> claims,
    Map<UnitId, List<Reservation>> stays,
    Map<UnitId, List<Occupancy>> held,
    Set<SameGuest> sameGuests,
    Function<Reservation, List<Choice>> freeUnits) {}
