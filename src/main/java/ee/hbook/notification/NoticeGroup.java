package ee.hbook.notification;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import ee.hbook.accommodation.UnitId;
import ee.hbook.notification.Notice.Kind;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Notices of one kind about one calendar of one unit, so that ten events that were not imported are
 * one thing to look at. Pure.
 *
 * @param kind what happened
 * @param linkId the link; empty for uploaded files
 * @param calendar the calendar's name
 * @param unit the unit; empty when they are about the house
 * @param notices at least one; the earliest nights first
 */
public record NoticeGroup(
    Kind kind, OptionalLong linkId, String calendar, Optional<UnitId> unit, List<Notice> notices) {

  private record Subject(Kind kind, OptionalLong linkId, String calendar, Optional<UnitId> unit) {
    static Subject of(Notice notice) {
      return new Subject(notice.kind(), notice.linkId(), notice.calendar(), notice.unit());
    }
  }

  /**
   * Groups notices.
   *
   * @param notices in any order
   * @return the most dangerous kind first, and of one kind the newest
   */
  public static List<NoticeGroup> of(Collection<Notice> notices) {
    return notices.stream()
        .collect(groupingBy(Subject::of, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new NoticeGroup(
                    entry.getKey().kind(),
                    entry.getKey().linkId(),
                    entry.getKey().calendar(),
                    entry.getKey().unit(),
                    entry.getValue().stream().sorted(byNights()).toList()))
        .sorted(
            comparing((NoticeGroup group) -> danger(group.kind()))
                .thenComparing(NoticeGroup::newest, Comparator.reverseOrder()))
        .toList();
  }

  /**
   * When the latest of them was raised.
   *
   * @return an instant
   */
  public Instant newest() {
    return notices.stream().map(Notice::createdOn).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static Comparator<Notice> byNights() {
    return comparing(
        notice -> notice.nights().map(nights -> nights.getStart().toString()).orElse(""));
  }

  /** The smaller, the sooner a guest can stand before a taken door. */
  private static int danger(Kind kind) {
    return switch (kind) {
      case POSSIBLE_DOUBLE_BOOKING -> 0;
      case CANCELLED_HERE -> 1;
      case EVENT_NOT_IMPORTED -> 2;
      case RESA_MODIFIED -> 3;
      case FEED_UNDER_GUARD -> 4;
      case INVALID_SIGNATURE -> 5;
      case INVALID_URL -> 6;
      case CANCELLED_ELSEWHERE -> 7;
      case FLOOD -> 8;
      case EVENT_NOT_READ -> 9;
      case CLOSED_LOOP -> 10;
      case DIRECT_LINK -> 11;
      case RESA_CANCELLED -> 12;
      case RESA_MOVED, GONE_IN_HOUSE -> 13;
      case TAKEN_OVER, ROOM_NOT_FREE, ROOM_ASKED_AGAIN -> 14;
      case PREPARATION_NOT_KEPT -> 15;
      case UID_SHARED -> 16;
      case NOT_IDENTIFIABLE -> 17;
      case UID_NOT_PERSISTENT -> 18;
      case HOOK_FAILING -> 19;
    };
  }
}
