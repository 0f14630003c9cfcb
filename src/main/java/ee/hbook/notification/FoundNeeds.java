package ee.hbook.notification;

import static ee.hbook.account.Capability.MANAGE_ICAL;
import static ee.hbook.account.Capability.MANAGE_RESERVATIONS;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.reservation.Reservation;
import ee.hbook.sync.Claim;
import ee.hbook.sync.plan.Told.Counterpart;
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

  /**
   * Looks at what stands.
   *
   * @param standing what runs found, and what is around it
   */
  public FoundNeeds(Standing standing) {
    this.standing = standing;
    this.contested = new ContestedNights(standing);
  }

  /**
   * What needs a person.
   *
   * @return in the order in which it was found
   */
  public List<Need> needs() {
    return standing.findings().stream()
        .filter(finding -> !isOfTheCalendar(finding.kind()) || isFollowed(finding))
        .flatMap(finding -> need(finding).stream())
        .toList();
  }

  /** About what a calendar does, not about nights: nothing comes of it while it is switched off. */
  private static boolean isOfTheCalendar(Notice.Kind kind) {
    return switch (kind) {
      case FEED_UNDER_GUARD, INVALID_SIGNATURE, CLOSED_LOOP, DIRECT_LINK -> true;
      default -> false;
    };
  }

  private boolean isFollowed(Notice finding) {
    return finding.linkId().isPresent()
        && standing.followed().contains(finding.linkId().getAsLong());
  }

  private Optional<Need> need(Notice finding) {
    return switch (finding.kind()) {
      case POSSIBLE_DOUBLE_BOOKING -> contested.need(finding, NeedKind.DOUBLE_BOOKING);
      case EVENT_NOT_IMPORTED -> contested.need(finding, NeedKind.EVENT_NOT_HELD);
      case RESA_MODIFIED -> modified(finding);
      case CANCELLED_ELSEWHERE -> goneThere(finding);
      case CANCELLED_HERE -> cancelledHere(finding);
      case FEED_UNDER_GUARD -> guarded(finding);
      case INVALID_SIGNATURE -> otherCalendar(finding);
      case EVENT_NOT_READ -> notRead(finding);
      case CLOSED_LOOP -> closedLoop(finding);
      case DIRECT_LINK -> directLink(finding);
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

  private Optional<Need> guarded(Notice finding) {
    List<LocalDateRange> nights =
        contested.claims(finding).stream()
            .filter(Claim::isGuarded)
            .map(Claim::nights)
            .filter(range -> range.getEnd().isAfter(standing.today()))
            .toList();
    return Optional.of(
        calendar(
            finding,
            NeedKind.CALENDAR_GUARDED,
            nights,
            Saying.of(
                "need_calendar_guarded_words", finding.calendar(), finding.lost(), finding.known()),
            List.of(
                Press.asking(
                    "believe",
                    Saying.of("notice_believe"),
                    Saying.of("notice_believe_warning", finding.calendar()),
                    MANAGE_ICAL),
                Press.asking(
                    "reject",
                    Saying.of("need_do_reject"),
                    Saying.of("need_do_reject_question", finding.calendar()),
                    MANAGE_ICAL),
                linkPage(finding))));
  }

  /** It stands while nobody has accepted what the address offers, or given another address. */
  private Optional<Need> otherCalendar(Notice finding) {
    return finding.linkId().isPresent()
            && standing.offering().contains(finding.linkId().getAsLong())
        ? Optional.of(
            calendar(
                finding,
                NeedKind.CALENDAR_OTHER,
                List.of(),
                Saying.of("need_calendar_other_words", finding.calendar()),
                List.of(
                    Press.asking(
                        "accept",
                        Saying.of("notice_accept"),
                        Saying.of("notice_accept_warning", finding.calendar()),
                        MANAGE_ICAL),
                    linkPage(finding))))
        : Optional.empty();
  }

  private Optional<Need> notRead(Notice finding) {
    boolean past =
        finding.nights().filter(nights -> !nights.getEnd().isAfter(standing.today())).isPresent();
    return past
        ? Optional.empty()
        : Optional.of(
            calendar(
                finding,
                NeedKind.EVENT_NOT_READ,
                finding.nights().stream().toList(),
                Saying.of(
                    finding.nights().isPresent()
                        ? "need_event_not_read_held_words"
                        : "need_event_not_read_words",
                    finding.calendar()),
                finding.linkId().isPresent()
                    ? List.of(runs(finding))
                    : List.of(
                        Press.plain(
                            "settled-" + finding.id(),
                            Saying.of("need_do_settled"),
                            MANAGE_RESERVATIONS))));
  }

  private Optional<Need> closedLoop(Notice finding) {
    return contested
        .claim(finding)
        .map(
            claim ->
                calendar(
                    finding,
                    NeedKind.CLOSED_LOOP,
                    List.of(claim.nights()),
                    Saying.of(
                        "need_closed_loop_words",
                        finding.calendar(),
                        claim.nights().getStart(),
                        claim.nights().getEnd()),
                    List.of(
                        Press.asking(
                            "break-loops",
                            Saying.of("notice_break"),
                            Saying.of("notice_break_warning", finding.calendar()),
                            MANAGE_ICAL),
                        runs(finding))));
  }

  /** Each of both tells it, and one entry is enough; while nothing shows it there is none. */
  private Optional<Need> directLink(Notice finding) {
    boolean told =
        standing.findings().stream()
            .filter(other -> other.kind() == Notice.Kind.DIRECT_LINK && !other.isAsleep())
            .filter(other -> other.id() < finding.id() && other.unit().equals(finding.unit()))
            .filter(this::isFollowed)
            .anyMatch(other -> isAbout(other, finding) && isAbout(finding, other));
    return told || finding.isAsleep()
        ? Optional.empty()
        : Optional.of(
            calendar(
                finding,
                NeedKind.DIRECT_LINK,
                finding.elsewhere().map(Span::days).stream().toList(),
                finding
                    .other()
                    .map(Counterpart::source)
                    .filter(name -> !name.isEmpty())
                    .map(name -> Saying.of("need_direct_link_with_words", finding.calendar(), name))
                    .orElseGet(() -> Saying.of("need_direct_link_words", finding.calendar())),
                List.of(runs(finding))));
  }

  private static boolean isAbout(Notice one, Notice other) {
    return one.other()
        .filter(counterpart -> counterpart.source().equals(other.calendar()))
        .isPresent();
  }

  private static Need calendar(
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

  private static Page linkPage(Notice finding) {
    return new Page(
        Saying.of("need_do_link"), "link.xhtml?id=" + finding.linkId().orElse(0), MANAGE_ICAL);
  }
}
