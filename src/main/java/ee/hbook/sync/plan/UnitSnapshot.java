package ee.hbook.sync.plan;

import ee.hbook.accommodation.Grain;
import ee.hbook.accommodation.Preparation;
import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.echo.EchoRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A unit as it stands under its lock, as far as one of its calendars may have something to say
 * about it. Read in a number of queries that does not depend on the number of events.
 *
 * @param unit the unit
 * @param grain what it is let by
 * @param preparation how long a booking needs around it
 * @param reservations those of the unit, and those that the calendar's events became elsewhere
 * @param blocks the blocked dates of the unit, whatever their cause
 * @param claims what this link told us
 * @param others what the other links of the unit told us, by link
 * @param ownUids of the UIDs of the calendar, those that were made here
 * @param relayedUids of the UIDs of the calendar, those under which something of another calendar
 *     went out in our feeds
 * @param uidsElsewhere of the UIDs of the calendar, those that calendars of other units have, too
 * @param echo tells what can be ours coming back, by what its other side knows of us
 * @param linkedDirectly the names of the calendars that were lately found to be linked with this
 *     one behind our back
 */
public record UnitSnapshot(
    UnitId unit,
    Grain grain,
    Preparation preparation,
    List<Reservation> reservations,
    List<BlockedDates> blocks,
    List<Claim> claims,
    Map<Long, List<Claim>> others,
    Set<String> ownUids,
    Set<String> relayedUids,
    Set<String> uidsElsewhere,
    EchoRule echo,
    Set<String> linkedDirectly) {

  public UnitSnapshot {
    reservations = List.copyOf(reservations);
    blocks = List.copyOf(blocks);
    claims = List.copyOf(claims);
    others = Map.copyOf(others);
    ownUids = Set.copyOf(ownUids);
    relayedUids = Set.copyOf(relayedUids);
    uidsElsewhere = Set.copyOf(uidsElsewhere);
    linkedDirectly = Set.copyOf(linkedDirectly);
  }
}
