package ee.hbook.feed.content;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.UnitId;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedUnit;
import ee.hbook.feed.content.DistinctUids.Placed;
import ee.hbook.reservation.Reservation;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts chosen reservations into a calendar, worded as in the feed of all units. Pure. */
public final class ExportedCalendar {

  private static final FeedRequest ALL_UNITS =
      new FeedRequest(
          new FeedRequest.AllUnits(), false, false, true, Optional.empty(), OptionalLong.empty());

  private ExportedCalendar() {}

  /**
   * Makes the calendar.
   *
   * @param house the accommodations of this house
   * @param reservations what goes into it
   * @param context settings, variant and the moment
   * @return its events by first night
   */
  public static FeedCalendar of(
      List<Accommodation> house, List<Reservation> reservations, FeedContext context) {
    FeedSource source = new FeedSource(house, List.of(), List.of());
    Map<UnitId, FeedUnit> units = new HashMap<>();
    source.units(ALL_UNITS.scope()).forEach(unit -> units.put(unit.id(), unit));
    FeedEvents events = new FeedEvents(ALL_UNITS, context);
    List<Placed> shown = new ArrayList<>();
    for (Reservation reservation : reservations) {
      FeedUnit unit = units.get(reservation.unit());
      if (unit != null) {
        shown.add(new Placed(unit.id(), events.of(reservation, unit)));
      }
    }
    return new FeedCalendar(
        context.site().title(),
        context.site().title(),
        FeedText.oneLine("-//" + context.site().title() + "//HBook-export// EN"),
        context.now().truncatedTo(ChronoUnit.SECONDS),
        Optional.empty(),
        Optional.empty(),
        DistinctUids.of(shown));
  }
}
