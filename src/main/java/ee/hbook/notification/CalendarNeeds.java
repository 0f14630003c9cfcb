package ee.hbook.notification;

import static ee.hbook.account.Capability.MANAGE_ICAL;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.config.Saying;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.link.Link;
import ee.hbook.link.health.FailureCode.Known;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.recovery.RiskReport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Calendars that need a person, because of how they fare. A calendar that a person has switched off
 * is as that person wants it. Pure.
 *
 * @param links the calendars
 * @param open the troubles on record that last
 * @param silent programs that have stopped reading our feeds
 * @param risk which nights are at risk because of a trouble
 * @param zone the property's zone
 * @param now the moment
 */
public record CalendarNeeds(
    List<Link> links,
    List<Incident> open,
    List<SilentReader> silent,
    Function<Incident, Optional<RiskReport>> risk,
    ZoneId zone,
    Instant now) {

  public CalendarNeeds {
    links = List.copyOf(links);
    open = open.stream().filter(trouble -> trouble.isListed(now)).toList();
    silent = List.copyOf(silent);
  }

  /**
   * What needs a person.
   *
   * @return in any order
   */
  public List<Need> needs() {
    return Stream.of(
            links.stream().flatMap(link -> ofLink(link).stream()),
            open.stream().flatMap(trouble -> ofTrouble(trouble).stream()),
            silent.stream()
                .filter(each -> !isTold(each) && !isSwitchedOff(each))
                .map(this::ofSilent))
        .flatMap(Function.identity())
        .toList();
  }

  private Optional<Need> ofLink(Link link) {
    return switch (link.state()) {
      case PAUSED_AUTO, PROBING -> Optional.of(stopped(link));
      case DEGRADED ->
          isCutOff() || isThrottled(link) ? Optional.empty() : Optional.of(stumbling(link));
      case ACTIVE, PAUSED_ADMIN, VERIFYING, QUARANTINED -> Optional.empty();
    };
  }

  private Need stopped(Link link) {
    Optional<Incident> trouble = trouble(link, Kind.PAUSED);
    Optional<RiskReport> report = trouble.flatMap(risk);
    boolean waitsForEdit = link.nextAttempt().isEmpty();
    List<Remedy> remedies = new ArrayList<>();
    remedies.add(editUrl(link));
    remedies.add(Press.plain("resume", Saying.of("resume"), MANAGE_ICAL));
    long others =
        links.stream()
            .filter(each -> each.enabled() && each.health().phase().onlyProbes())
            .filter(each -> each.peer().equals(link.peer()))
            .count();
    if (others > 1) {
      remedies.add(
          Press.plain(
              "resume-host", Saying.of("letter_resume_host", others, link.peer()), MANAGE_ICAL));
    }
    remedies.add(page(link));
    return new Need(
        NeedKind.CALENDAR_STOPPED,
        link.id() + " " + trouble.map(Incident::id).orElse(0L),
        trouble.map(Incident::since).or(() -> link.health().since()).orElse(link.createdOn()),
        Optional.of(link.unit()),
        link.name(),
        OptionalLong.of(link.id()),
        report.map(RiskReport::atRisk).orElse(List.of()),
        Saying.of("need_calendar_stopped_words", link.name(), cause(link)),
        Saying.of(waitsForEdit ? "need_calendar_stopped_edit_todo" : "need_calendar_stopped_todo"),
        trouble.map(incident -> steps(incident, link)).orElse(List.of()),
        List.of(),
        remedies);
  }

  private List<Saying> steps(Incident trouble, Link link) {
    Saying lastGood =
        trouble
            .lastGood()
            .map(moment -> Saying.of("need_day", day(moment)))
            .orElseGet(() -> Saying.of("never"));
    return Checklist.of(trouble, Optional.of(link)).stream()
        .map(key -> Saying.of(key, link.name(), link.peer(), lastGood, Saying.of("resume")))
        .toList();
  }

  private Need stumbling(Link link) {
    return ofLink(
        NeedKind.CALENDAR_STALE,
        link,
        link.health().since().orElse(link.createdOn()),
        Saying.of("need_calendar_stale_words", link.name(), cause(link)),
        List.of(
            Press.plain("try", Saying.of("health_try"), MANAGE_ICAL), editUrl(link), page(link)));
  }

  private static Saying cause(Link link) {
    return link.lastFailure().orElse(Known.INTERNAL).at(link.peer());
  }

  private Optional<Need> ofTrouble(Incident trouble) {
    Optional<Link> link =
        trouble.linkId().isPresent()
            ? links.stream().filter(each -> each.id() == trouble.linkId().getAsLong()).findFirst()
            : Optional.empty();
    return switch (trouble.kind()) {
      case PAUSED, QUARANTINED, EGRESS, CACHED, CERTIFICATE, CLOCK -> Optional.empty();
      case THROTTLED ->
          followed(link)
              .filter(each -> Trouble.stands(trouble, each))
              .map(
                  each ->
                      ofLink(
                          NeedKind.CALENDAR_THROTTLED,
                          each,
                          trouble.since(),
                          Saying.of("need_calendar_throttled_words", each.name()),
                          List.of(page(each))));
      case STALE ->
          followed(link)
              .filter(each -> isUnread(trouble, each))
              .map(
                  each ->
                      ofLink(
                          NeedKind.CALENDAR_STALE,
                          each,
                          trouble.since(),
                          Saying.of(
                              "need_calendar_stale_silent_words",
                              each.name(),
                              day(each.lastSuccess().orElse(each.createdOn()))),
                          List.of(
                              Press.plain("try", Saying.of("health_try"), MANAGE_ICAL),
                              page(each))));
      case QUIET ->
          followed(link)
              .map(
                  each ->
                      ofLink(
                          NeedKind.CALENDAR_QUIET,
                          each,
                          trouble.since(),
                          Saying.of("need_calendar_quiet_words", each.name(), trouble.code()),
                          List.of(page(each))));
      case UNREAD ->
          followed(link)
              .filter(Link::exported)
              .map(
                  each ->
                      ofLink(
                          NeedKind.CALENDAR_UNREAD,
                          each,
                          trouble.since(),
                          Saying.of("need_calendar_unread_words", each.name()),
                          List.of(page(each))));
      case OLD_COPY -> followed(link).map(each -> oldCopy(trouble, each));
    };
  }

  private static Need oldCopy(Incident trouble, Link link) {
    return new Need(
        NeedKind.FEED_CACHED,
        link.id() + " " + trouble.since(),
        trouble.since(),
        Optional.of(link.unit()),
        link.name(),
        OptionalLong.of(link.id()),
        List.of(),
        Saying.of("need_old_copy_words", link.name()),
        Saying.of("need_feed_cached_old_copy_todo"),
        List.of(),
        List.of(),
        List.of(Press.plain("try", Saying.of("health_try"), MANAGE_ICAL), page(link)));
  }

  private static Optional<Link> followed(Optional<Link> link) {
    return link.filter(Link::enabled);
  }

  private boolean isTold(SilentReader reader) {
    return linksOf(reader).stream().anyMatch(link -> trouble(link, Kind.UNREAD).isPresent());
  }

  /** Whom a person lets read nothing any more is not waited for. */
  private boolean isSwitchedOff(SilentReader reader) {
    List<Link> theirs = linksOf(reader);
    return !theirs.isEmpty() && theirs.stream().noneMatch(Link::exported);
  }

  private List<Link> linksOf(SilentReader reader) {
    return links.stream()
        .filter(link -> link.unit().equals(reader.unit()))
        .filter(
            link ->
                ReaderFamily.ofCalendar(link.peer(), link.name())
                    .filter(family -> family.title().equals(reader.reader()))
                    .isPresent())
        .toList();
  }

  private Need ofSilent(SilentReader reader) {
    return new Need(
        NeedKind.CALENDAR_UNREAD,
        reader.unit() + " " + reader.reader() + " " + reader.last(),
        reader.last(),
        Optional.of(reader.unit()),
        "",
        OptionalLong.empty(),
        List.of(),
        Saying.of("need_calendar_unread_reader_words", reader.reader(), day(reader.last())),
        List.of(),
        List.of(
            new Page(
                Saying.of("need_do_our_url"),
                "ical.xhtml?accommodation=" + reader.unit().accomId(),
                MANAGE_ICAL)));
  }

  private Need ofLink(
      NeedKind kind, Link link, Instant since, Saying words, List<Remedy> remedies) {
    return new Need(
        kind,
        link.id() + " " + since,
        since,
        Optional.of(link.unit()),
        link.name(),
        OptionalLong.of(link.id()),
        List.of(),
        words,
        List.of(),
        remedies);
  }

  private boolean isThrottled(Link link) {
    return trouble(link, Kind.THROTTLED)
        .filter(trouble -> Trouble.stands(trouble, link))
        .isPresent();
  }

  /** Whatever the reason, also a fault of ours; unless it is told already why it is not read. */
  private boolean isUnread(Incident trouble, Link link) {
    boolean isTold =
        switch (link.state()) {
          case DEGRADED, PAUSED_AUTO, PROBING, PAUSED_ADMIN -> true;
          case ACTIVE, VERIFYING, QUARANTINED -> isCutOff() || isThrottled(link);
        };
    return !isTold && link.lastSuccess().equals(trouble.lastGood());
  }

  private boolean isCutOff() {
    return open.stream().anyMatch(trouble -> trouble.kind() == Kind.EGRESS);
  }

  private Optional<Incident> trouble(Link link, Kind kind) {
    return open.stream()
        .filter(each -> each.kind() == kind && each.linkId().equals(OptionalLong.of(link.id())))
        .findFirst();
  }

  private static Page page(Link link) {
    return new Page(Saying.of("need_do_link"), "link.xhtml?id=" + link.id(), MANAGE_ICAL);
  }

  private static Page editUrl(Link link) {
    return new Page(
        Saying.of("need_do_edit_url"), "link.xhtml?id=" + link.id() + "&edit=yes", MANAGE_ICAL);
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
