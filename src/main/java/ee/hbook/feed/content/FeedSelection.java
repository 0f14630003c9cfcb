package ee.hbook.feed.content;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedUnit;
import ee.hbook.feed.content.DistinctUids.Placed;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/** Decides which events a feed shows (hbook.md §1 "Selection" and §10). Pure. */
public final class FeedSelection {

  private final FeedSource source;
  private final FeedRequest request;
  private final FeedContext context;
  private final FeedEvents events;
  private final LocalDate from;

  private FeedSelection(FeedSource source, FeedRequest request, FeedContext context) {
    this.source = source;
    this.request = request;
    this.context = context;
    this.events = new FeedEvents(request, context);
    LocalDate today = context.today();
    this.from =
        request.futureOnly()
            ? today.minusDays(1)
            : today.minusYears(context.times().historyYears());
  }

  /**
   * Selects and words the events of a feed.
   *
   * @param source what there is
   * @param request what the URL asks for
   * @param context settings, variant, filters and the moment
   * @return the events by first night, then UID: the same content is always the same list
   */
  public static List<FeedEvent> select(
      FeedSource source, FeedRequest request, FeedContext context) {
    return new FeedSelection(source, request, context).select();
  }

  private List<FeedEvent> select() {
    List<FeedUnit> units = source.units(request.scope());
    Map<UnitId, FeedUnit> byId = new HashMap<>();
    units.forEach(unit -> byId.put(unit.id(), unit));
    List<Placed> selected = new ArrayList<>();
    for (Reservation reservation : source.reservations()) {
      FeedUnit unit = byId.get(reservation.unit());
      if (unit != null && shows(reservation)) {
        selected.add(new Placed(unit.id(), events.of(reservation, unit)));
      }
    }
    for (BlockedDates block : source.blockedDates()) {
      if (shows(block)) {
        units.stream()
            .filter(unit -> block.covers(unit.id()))
            .forEach(unit -> selected.add(new Placed(unit.id(), events.of(block, unit))));
      }
    }
    return switch (request.scope()) {
      case FeedRequest.OneUnit one ->
          selected.stream().map(Placed::event).sorted(DistinctUids.ORDER).toList();
      case FeedRequest.AllUnits all -> DistinctUids.of(selected);
    };
  }

  private boolean shows(Reservation reservation) {
    return isRecent(reservation.nights())
        && !isFromAskingLink(reservation.origin().link())
        && (!context.settings().onlyWebsite() || reservation.origin() instanceof Origin.Website)
        && statusIsShown(reservation);
  }

  private boolean statusIsShown(Reservation reservation) {
    return switch (reservation.status()) {
      case CONFIRMED -> true;
      case NEW, PENDING, AWAITING_APPROVAL, AWAITING_PAYMENT -> !context.settings().onlyConfirmed();
      case CANCELLED ->
          context.settings().cancelled()
              && reservation.everHeld()
              && !reservation.updatedOn().isBefore(cancelledSince());
    };
  }

  private Instant cancelledSince() {
    return context.now().minus(Duration.ofDays(context.settings().cancelledDays()));
  }

  private boolean shows(BlockedDates block) {
    return (isGuestElsewhere(block)
            || context.settings().blockedDates() && !request.reservationsOnly())
        && isRecent(block.nights())
        && switch (block.cause()) {
          case BlockedDates.ByHand byHand -> true;
          case BlockedDates.ByMachine byMachine -> true;
          case BlockedDates.LinkedReservation linked -> true;
          case BlockedDates.PreparationTime preparation -> context.settings().preparationTime();
          case BlockedDates.FromCalendar calendar ->
              !context.settings().onlyWebsite() && !isFromAskingLink(calendar.linkId());
        };
  }

  /** What another channel has sold is no closed date, whatever holds its nights here. */
  private static boolean isGuestElsewhere(BlockedDates block) {
    return block.cause() instanceof BlockedDates.FromCalendar calendar && calendar.guest();
  }

  private boolean isRecent(LocalDateRange nights) {
    return !nights.getEnd().isBefore(from);
  }

  /** Nobody is told his own bookings back. */
  private boolean isFromAskingLink(OptionalLong link) {
    return link.isPresent() && link.equals(request.forLink());
  }
}
