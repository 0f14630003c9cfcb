package ee.hbook.notification.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.availability.TimeWords;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.notification.HeldHere;
import ee.hbook.notification.Notice;
import ee.hbook.notification.NoticeGroup;
import ee.hbook.sync.Claim;
import ee.hbook.sync.plan.Told.Counterpart;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.threeten.extra.LocalDateRange;

/**
 * Puts notices into the reader's words.
 *
 * @param house the accommodations, for their names
 * @param zone the property's zone
 */
record NoticeWords(List<Accommodation> house, ZoneId zone) {

  private static final int SHOWN = 6;

  /** Words a group of notices. */
  NoticeGroupRow group(NoticeGroup group, Function<Notice, NoticeRow> row) {
    List<NoticeRow> rows = group.notices().stream().map(row).toList();
    NoticeRow first = rows.getFirst();
    return new NoticeGroupRow(
        first.heading(),
        group
            .unit()
            .map(
                unit ->
                    Screen.text(
                        "notice_subject", group.calendar(), Accommodation.place(house, unit)))
            .orElseGet(() -> Screen.text("notice_subject_house")),
        first.look(),
        first.todo(),
        Screen.text("notice_count", rows.size()),
        rows);
  }

  /** Words one notice; {@code known} is what its calendar is known to hold. */
  NoticeRow row(Notice notice, Optional<Link> link, List<Claim> known, NoticeWays ways) {
    String kind = "notice_" + notice.kind().word();
    return new NoticeRow(
        notice,
        Screen.text(
            notice.nights().isPresent() ? "notice_first_seen" : "notice_since",
            Screen.moment(notice.createdOn(), zone)),
        Screen.text(kind),
        words(kind, notice, link),
        notice.other().map(this::held).orElse(""),
        missing(notice, known),
        Screen.text(todo(kind, notice), notice.calendar()),
        ways.of(notice));
  }

  /** A file is not read again by itself. */
  private static String todo(String kind, Notice notice) {
    return notice.kind() == Notice.Kind.EVENT_NOT_IMPORTED && notice.linkId().isEmpty()
        ? "notice_event_not_imported_file_todo"
        : kind + "_todo";
  }

  private String words(String kind, Notice notice, Optional<Link> link) {
    boolean takenThere = notice.kind() == Notice.Kind.RESA_MODIFIED && notice.other().isPresent();
    return Screen.text(
        kind + (takenThere ? "_taken_words" : "_words"),
        notice.calendar(),
        notice.unit().map(unit -> Accommodation.place(house, unit)).orElse(""),
        notice.span().map(span -> Screen.text(TimeWords.start(span))).orElse(""),
        notice.span().map(span -> Screen.text(TimeWords.end(span))).orElse(""),
        Screen.text(failure(notice, link).orElse(notice.message())),
        notice.lost(),
        notice.known(),
        notice.elsewhere().map(span -> Screen.text(TimeWords.start(span))).orElse(""),
        notice.elsewhere().map(span -> Screen.text(TimeWords.end(span))).orElse(""));
  }

  /** A calendar that could not be had may fail for another reason by now. */
  private static Optional<Saying> failure(Notice notice, Optional<Link> link) {
    return notice.kind() == Notice.Kind.INVALID_URL
        ? link.flatMap(broken -> broken.lastFailure().map(code -> code.at(broken.peer())))
        : Optional.empty();
  }

  private String held(Counterpart other) {
    HeldHere held = HeldHere.of(other);
    return Screen.text(held.text(), held.source(), Screen.moment(held.since(), zone));
  }

  /** The difference that a guarded calendar shows: the bookings that it has no longer. */
  private List<String> missing(Notice notice, List<Claim> known) {
    if (notice.kind() != Notice.Kind.FEED_UNDER_GUARD) {
      return List.of();
    }
    List<LocalDateRange> gone =
        known.stream()
            .filter(event -> event.missed() > 0)
            .map(Claim::nights)
            .sorted(Comparator.comparing(LocalDateRange::getStart))
            .toList();
    List<String> shown =
        gone.stream()
            .limit(SHOWN)
            .map(Screen::nights)
            .collect(Collectors.toCollection(ArrayList::new));
    if (gone.size() > SHOWN) {
      shown.add(Screen.text("notice_and_more", gone.size() - SHOWN));
    }
    return shown;
  }
}
