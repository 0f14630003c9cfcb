package ee.hbook.notification;

import static ee.hbook.account.Capability.MANAGE_ICAL;
import static ee.hbook.account.Capability.MANAGE_RESERVATIONS;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.availability.Span;
import ee.hbook.config.Saying;
import ee.hbook.sync.Claim;
import ee.hbook.sync.plan.Told.Counterpart;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/**
 * What a calendar does, not what nights it wants, that needs a person. Pure.
 *
 * @param standing what runs found, and what is around it
 * @param contested finds the claims that findings are about
 */
record CalendarFindings(Standing standing, ContestedNights contested) {

  /** Nothing comes of these while their calendar is switched off. */
  static boolean isOne(Notice.Kind kind) {
    return switch (kind) {
      case FEED_UNDER_GUARD, INVALID_SIGNATURE, CLOSED_LOOP, DIRECT_LINK -> true;
      default -> false;
    };
  }

  boolean isFollowed(Notice finding) {
    return finding.linkId().isPresent()
        && standing.followed().contains(finding.linkId().getAsLong());
  }

  Optional<Need> guarded(Notice finding) {
    List<LocalDateRange> nights =
        contested.claims(finding).stream()
            .filter(Claim::isGuarded)
            .map(Claim::nights)
            .filter(range -> range.getEnd().isAfter(standing.today()))
            .toList();
    return Optional.of(
        FoundNeeds.calendar(
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
  Optional<Need> otherCalendar(Notice finding) {
    return finding.linkId().isPresent()
            && standing.offering().contains(finding.linkId().getAsLong())
        ? Optional.of(
            FoundNeeds.calendar(
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

  Optional<Need> notRead(Notice finding) {
    boolean past =
        finding.nights().filter(nights -> !nights.getEnd().isAfter(standing.today())).isPresent();
    return past
        ? Optional.empty()
        : Optional.of(
            FoundNeeds.calendar(
                finding,
                NeedKind.EVENT_NOT_READ,
                finding.nights().stream().toList(),
                Saying.of(
                    finding.nights().isPresent()
                        ? "need_event_not_read_held_words"
                        : "need_event_not_read_words",
                    finding.calendar()),
                finding.linkId().isPresent()
                    ? List.of(FoundNeeds.runs(finding))
                    : List.of(
                        Press.plain(
                            "settled-" + finding.id(),
                            Saying.of("need_do_settled"),
                            MANAGE_RESERVATIONS))));
  }

  Optional<Need> closedLoop(Notice finding) {
    return contested
        .claim(finding)
        .map(
            claim ->
                FoundNeeds.calendar(
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
                        FoundNeeds.runs(finding))));
  }

  /** Each of both tells it, and one entry is enough; while nothing shows it there is none. */
  Optional<Need> directLink(Notice finding) {
    boolean told =
        standing.findings().stream()
            .filter(other -> other.kind() == Notice.Kind.DIRECT_LINK && !other.isAsleep())
            .filter(other -> other.id() < finding.id() && other.unit().equals(finding.unit()))
            .filter(this::isFollowed)
            .anyMatch(other -> isAbout(other, finding) && isAbout(finding, other));
    return told || finding.isAsleep()
        ? Optional.empty()
        : Optional.of(
            FoundNeeds.calendar(
                finding,
                NeedKind.DIRECT_LINK,
                finding.elsewhere().map(Span::days).stream().toList(),
                finding
                    .other()
                    .map(Counterpart::source)
                    .filter(name -> !name.isEmpty())
                    .map(name -> Saying.of("need_direct_link_with_words", finding.calendar(), name))
                    .orElseGet(() -> Saying.of("need_direct_link_words", finding.calendar())),
                List.of(FoundNeeds.runs(finding))));
  }

  private static boolean isAbout(Notice one, Notice other) {
    return one.other()
        .filter(counterpart -> counterpart.source().equals(other.calendar()))
        .isPresent();
  }

  private static Page linkPage(Notice finding) {
    return new Page(
        Saying.of("need_do_link"), "link.xhtml?id=" + finding.linkId().orElse(0), MANAGE_ICAL);
  }
}
