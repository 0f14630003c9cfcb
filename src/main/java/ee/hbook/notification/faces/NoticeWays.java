package ee.hbook.notification.faces;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.faces.Screen;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.sync.plan.Told.Counterpart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * Where notices can be solved.
 *
 * @param byUid the reservations that notices are about, by unit and UID
 * @param calendars whether the reader may work on calendars, too
 */
record NoticeWays(Map<String, Reservation> byUid, boolean calendars) {

  static NoticeWays of(Collection<Notice> notices, Reservations stored, boolean calendars) {
    List<String> uids =
        notices.stream().map(Notice::uid).filter(uid -> !uid.isEmpty()).distinct().toList();
    return new NoticeWays(
        stored.ofUids(uids).stream()
            .collect(toMap(each -> each.unit() + each.uid(), identity(), (one, same) -> one)),
        calendars);
  }

  /** The reservation to look at: what holds the nights here, or else the event's own. */
  OptionalLong reservation(Notice notice) {
    OptionalLong holder =
        notice.other().map(Counterpart::reservationId).orElse(OptionalLong.empty());
    return holder.isPresent()
        ? holder
        : own(notice).map(own -> OptionalLong.of(own.id())).orElse(OptionalLong.empty());
  }

  List<NoticeWay> of(Notice notice) {
    List<NoticeWay> ways = new ArrayList<>();
    OptionalLong reservation = reservation(notice);
    if (reservation.isPresent()) {
      String page = "reservations.xhtml?reservation=" + reservation.getAsLong();
      String number = Long.toString(reservation.getAsLong());
      ways.add(new NoticeWay(Screen.text("notice_reservation", number), page));
      if (isAboutDates(notice.kind())) {
        ways.add(new NoticeWay(Screen.text("notice_move", number), page + "&edit=yes"));
      }
    } else {
      notice
          .unit()
          .flatMap(unit -> notice.nights().map(nights -> dates(unit, nights)))
          .ifPresent(ways::add);
    }
    if (calendars && notice.linkId().isPresent()) {
      ways.add(
          new NoticeWay(
              Screen.text("notice_runs", notice.calendar()),
              "runs.xhtml?link=" + notice.linkId().getAsLong()));
      page(notice.kind()).ifPresent(ways::add);
    }
    return ways;
  }

  private static Optional<NoticeWay> page(Kind kind) {
    return switch (kind) {
      case INVALID_URL, INVALID_SIGNATURE ->
          Optional.of(new NoticeWay(Screen.text("menu_ical"), "ical.xhtml"));
      case UID_NOT_PERSISTENT, UID_SHARED, NOT_IDENTIFIABLE, EVENT_NOT_READ ->
          Optional.of(new NoticeWay(Screen.text("menu_feed_check"), "feed-check.xhtml"));
      case POSSIBLE_DOUBLE_BOOKING,
          EVENT_NOT_IMPORTED,
          RESA_MODIFIED,
          CANCELLED_ELSEWHERE,
          CANCELLED_HERE,
          FEED_UNDER_GUARD,
          FLOOD,
          RESA_CANCELLED,
          RESA_MOVED,
          GONE_IN_HOUSE,
          TAKEN_OVER,
          ROOM_NOT_FREE,
          ROOM_ASKED_AGAIN,
          PREPARATION_NOT_KEPT,
          DIRECT_LINK,
          CLOSED_LOOP,
          HOOK_FAILING ->
          Optional.empty();
    };
  }

  private static boolean isAboutDates(Kind kind) {
    return kind == Kind.POSSIBLE_DOUBLE_BOOKING
        || kind == Kind.EVENT_NOT_IMPORTED
        || kind == Kind.RESA_MODIFIED;
  }

  private Optional<Reservation> own(Notice notice) {
    return notice.unit().map(unit -> byUid.get(unit + notice.uid()));
  }

  private static NoticeWay dates(UnitId unit, LocalDateRange nights) {
    return new NoticeWay(
        Screen.text("notice_dates"),
        "reservations.xhtml?accom="
            + unit.accomId()
            + "%2F"
            + unit.accomNum()
            + "&from="
            + nights.getStart()
            + "&to="
            + nights.getEnd().minusDays(1));
  }
}
