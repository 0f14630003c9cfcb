package ee.hbook.house;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.threeten.extra.LocalDateRange;

/**
 * Something that needs somebody, as the list and whoever judges it name it alike.
 *
 * @param kind what
 * @param about the unit with the nights or the link, or what of the house
 */
record Fact(NeedKind kind, String about) {

  static final Comparator<Fact> BY_NAME = Comparator.comparing(Fact::toString);

  static Fact ofNights(NeedKind kind, UnitId unit, Collection<LocalDateRange> nights) {
    return new Fact(
        kind,
        unit
            + " "
            + nights.stream().sorted(Comparator.comparing(LocalDateRange::getStart)).toList());
  }

  static Fact ofLink(NeedKind kind, UnitId unit, long link) {
    return new Fact(kind, unit + " link " + link);
  }

  static Fact ofUnit(NeedKind kind, UnitId unit) {
    return new Fact(kind, unit.toString());
  }

  static Fact ofHouse(NeedKind kind) {
    return new Fact(kind, "");
  }

  /** An entry of the list, by what it is about. */
  static Fact listed(Need need) {
    return switch (need.kind()) {
      case DOUBLE_BOOKING,
          CANCELLED_HERE,
          EVENT_NOT_HELD,
          ROOM_DECLINED,
          EVENT_NOT_READ,
          CALENDAR_GUARDED,
          MOVED_NOT_TAKEN,
          GONE_THERE,
          AWAITING_APPROVAL,
          CLOSED_LOOP ->
          ofNights(need.kind(), need.unit().orElseThrow(), need.nights());
      case CALENDAR_STOPPED,
          CALENDAR_OTHER,
          CALENDAR_STALE,
          CALENDAR_THROTTLED,
          DIRECT_LINK,
          CALENDAR_QUIET ->
          ofLink(need.kind(), need.unit().orElseThrow(), need.link().orElseThrow());
      case READS_REFUSED -> ofUnit(need.kind(), need.unit().orElseThrow());
      case CALENDAR_UNREAD ->
          need.link().isPresent()
              ? ofLink(need.kind(), need.unit().orElseThrow(), need.link().getAsLong())
              : ofUnit(need.kind(), need.unit().orElseThrow());
      case FEED_CACHED ->
          need.unit()
              .map(unit -> ofLink(need.kind(), unit, need.link().orElseThrow()))
              .orElseGet(() -> ofHouse(need.kind()));
      case MAIL_FAILING, ADDRESS_UNREACHABLE, HOOK_FAILING, OUTLOOK_SECRET, OUTLOOK_ROOM ->
          new Fact(need.kind(), need.subject());
      case NO_WAY_OUT, NOBODY_REACHABLE, TIME_ZONE, CLOCK, CERTIFICATE, LIST_INCOMPLETE ->
          ofHouse(need.kind());
    };
  }

  static List<Fact> sorted(Collection<Fact> facts) {
    return facts.stream().sorted(BY_NAME).toList();
  }

  @Override
  public String toString() {
    return kind + " " + about;
  }
}
