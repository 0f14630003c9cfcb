package ee.hbook.feed.content;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRequest.AllUnits;
import ee.hbook.feed.FeedRequest.OneUnit;
import ee.hbook.feed.FeedUnit;
import ee.hbook.reservation.Reservation;
import java.util.List;

/**
 * What feeds are made from. May hold more than a feed shows: selecting is {@link FeedSelection}'s.
 *
 * @param accommodations the accommodations with their units; what belongs to none of them is not
 *     shown
 * @param reservations in any order and status
 * @param blockedDates in any order, of every cause
 */
public record FeedSource(
    List<Accommodation> accommodations,
    List<Reservation> reservations,
    List<BlockedDates> blockedDates) {

  public FeedSource {
    accommodations = List.copyOf(accommodations);
    reservations = List.copyOf(reservations);
    blockedDates = List.copyOf(blockedDates);
  }

  /** The units of a scope, with their accommodations and names. */
  List<FeedUnit> units(FeedRequest.Scope scope) {
    return accommodations.stream()
        .flatMap(
            accommodation ->
                accommodation.units().stream().map(unit -> new FeedUnit(accommodation, unit)))
        .filter(
            unit ->
                switch (scope) {
                  case OneUnit one -> one.unit().equals(unit.id());
                  case AllUnits all -> true;
                })
        .toList();
  }

  /**
   * Whether this scope names a unit that exists.
   *
   * @param scope what a request asks for
   * @return true for all units, and for a unit of {@link #accommodations}
   */
  public boolean has(FeedRequest.Scope scope) {
    return switch (scope) {
      case OneUnit one -> accommodations.stream().anyMatch(owner -> owns(owner, one.unit()));
      case AllUnits all -> true;
    };
  }

  private static boolean owns(Accommodation owner, UnitId unit) {
    return owner.id() == unit.accomId() && owner.unit(unit.accomNum()).isPresent();
  }
}
