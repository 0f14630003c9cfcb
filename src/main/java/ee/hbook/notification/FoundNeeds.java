package ee.hbook.notification;

import static ee.hbook.account.Capability.MANAGE_ICAL;
import static ee.hbook.account.Capability.MANAGE_RESERVATIONS;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * What runs have found and what needs a person now because of it. A finding counts as long as what
 * stands in the database bears it out, whatever became of the message that told it. Pure.
 */
public final class FoundNeeds {

  private final Standing standing;
  private final ContestedNights contested;
  private final CalendarFindings calendars;

  /**
   * Looks at what stands.
   *
   * @param standing what runs found, and what is around it
   */
  public FoundNeeds(Standing standing) {
    this.standing = standing;
    this.contested = new ContestedNights(standing);
    this.calendars = new CalendarFindings(standing, contested);
  }

  /** What needs a person, in the order in which it was found. */
  public List<Need> needs() {
    return standing.findings().stream()
        .filter(finding -> !CalendarFindings.isOne(finding.kind()) || calendars.isFollowed(finding))
        .flatMap(finding -> need(finding).stream())
        .toList();
  }

  private Optional<Need> need(Notice finding) {
    return switch (finding.kind()) {
      case POSSIBLE_DOUBLE_BOOKING -> contested.need(finding, NeedKind.DOUBLE_BOOKING);
      case EVENT_NOT_IMPORTED -> contested.need(finding, NeedKind.EVENT_NOT_HELD);
      case RESA_MODIFIED -> modified(finding);
      case CANCELLED_ELSEWHERE -> goneThere(finding);
      case CANCELLED_HERE -> cancelledHere(finding);
      case FEED_UNDER_GUARD -> calendars.guarded(finding);
      case INVALID_SIGNATURE -> calendars.otherCalendar(finding);
      case EVENT_NOT_READ -> calendars.notRead(finding);
      case CLOSED_LOOP -> calendars.closedLoop(finding);
      case DIRECT_LINK -> calendars.directLink(finding);
      case HOOK_FAILING ->
          Optional.of(
              Need.ofHouse(
                  NeedKind.HOOK_FAILING,
                  finding.uid(),
                  finding.createdOn(),
                  Saying.of("need_hook_failing_words", finding.message()),
                  List.of()));
      case INVALID_URL,
          FLOOD,
          UID_NOT_PERSISTENT,
          UID_SHARED,
          NOT_IDENTIFIABLE,
          RESA_CANCELLED,
          GONE_IN_HOUSE,
          RESA_MOVED,
          TAKEN_OVER,
          ROOM_NOT_FREE,
          ROOM_ASKED_AGAIN,
          PREPARATION_NOT_KEPT ->
          Optional.empty();
    };
  }

  private Optional<Need> modified(Notice finding) {
    Optional<Claim> claim = contested.claim(finding);
    Optional<Reservation> stay =
        claim.flatMap(theirs -> contested.stay(theirs.reservationId())).filter(FoundNeeds::holds);
    if (stay.isEmpty() || claim.get().nights().equals(stay.get().nights())) {
      return Optional.empty();
    }
    LocalDateRange here = stay.get().nights();
    LocalDateRange there = claim.get().nights();
    String number = Long.toString(stay.get().id());
    Saying question =
        Saying.of("need_do_take_dates_question", number, there.getStart(), there.getEnd());
    return Optional.of(
        calendar(
            finding,
            NeedKind.MOVED_NOT_TAKEN,
            List.of(here, there),
            Saying.of(
                "need_moved_not_taken_words",
                finding.calendar(),
                here.getStart(),
                here.getEnd(),
                there.getStart(),
                there.getEnd()),
            List.of(
                Press.asking(
                    "take-dates-" + number,
                    Saying.of("need_do_take_dates"),
                    question,
                    MANAGE_RESERVATIONS),
                view(stay.get().id()),
                runs(finding))));
  }

  private Optional<Need> goneThere(Notice finding) {
    return contested
        .claim(finding)
        .flatMap(claim -> contested.stay(claim.reservationId()))
        .filter(FoundNeeds::holds)
        .map(
            stay ->
                calendar(
                    finding,
                    NeedKind.GONE_THERE,
                    List.of(stay.nights()),
                    Saying.of(
                        "need_gone_there_words",
                        finding.calendar(),
                        stay.nights().getStart(),
                        stay.nights().getEnd()),
                    List.of(
                        cancel(stay),
                        Press.asking(
                            "keep-" + stay.id(),
                            Saying.of("need_do_keep"),
                            Saying.of("need_do_keep_question", finding.calendar()),
                            MANAGE_RESERVATIONS),
                        view(stay.id()))));
  }

  private Optional<Need> cancelledHere(Notice finding) {
    return contested
        .claim(finding)
        .flatMap(claim -> contested.stay(claim.reservationId()))
        .filter(stay -> !holds(stay))
        .map(
            stay -> {
              List<Remedy> remedies = new ArrayList<>();
              remedies.add(
                  Press.plain(
                      "restore-" + stay.id(), Saying.of("need_do_restore"), MANAGE_RESERVATIONS));
              ContestedNights.there(stay).ifPresent(remedies::add);
              remedies.add(view(stay.id()));
              return calendar(
                  finding,
                  NeedKind.CANCELLED_HERE,
                  List.of(stay.nights()),
                  Saying.of(
                      "need_cancelled_here_words",
                      finding.calendar(),
                      stay.nights().getStart(),
                      stay.nights().getEnd()),
                  remedies);
            });
  }

  /** What a finding of a calendar comes to. */
  static Need calendar(
      Notice finding,
      NeedKind kind,
      List<LocalDateRange> nights,
      Saying words,
      List<Remedy> remedies) {
    return new Need(
        kind,
        finding.linkId()
            + " "
            + finding.calendar()
            + " "
            + finding.unit()
            + " "
            + finding.kind()
            + " "
            + nights
            + " "
            + (nights.isEmpty() ? finding.uid() : ""),
        finding.createdOn(),
        finding.unit(),
        finding.calendar(),
        finding.linkId(),
        nights,
        words,
        List.of(),
        remedies);
  }

  static boolean holds(Reservation stay) {
    return stay.status().holdsUnit();
  }

  /**
   * The remedy that cancels a reservation.
   *
   * @param stay the reservation
   * @return a press that asks first
   */
  public static Press cancel(Reservation stay) {
    return Press.asking(
        "cancel-" + stay.id(),
        Saying.of("notice_cancel", Long.toString(stay.id())),
        Saying.of("reservation_cancel_warning"),
        MANAGE_RESERVATIONS);
  }

  /**
   * The remedy that shows a reservation.
   *
   * @param reservation its number
   * @return a page
   */
  public static Page view(long reservation) {
    return new Page(
        Saying.of("notice_reservation", Long.toString(reservation)),
        "reservations.xhtml?reservation=" + reservation,
        MANAGE_RESERVATIONS);
  }

  static Page runs(Notice finding) {
    return new Page(
        Saying.of("notice_runs", finding.calendar()),
        "runs.xhtml?link=" + finding.linkId().orElse(0),
        MANAGE_ICAL);
  }
}
