package ee.hbook.sync.application;

import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDatesStore;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.Reservations;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.UidSource;
import ee.hbook.sync.ChannelReads;
import ee.hbook.sync.ChannelReads.ChannelRead;
import ee.hbook.sync.DataGuard;
import ee.hbook.sync.EchoRule;
import ee.hbook.sync.FeedSigns;
import ee.hbook.sync.IdentifiedEvent;
import ee.hbook.sync.IdentityRule;
import ee.hbook.sync.ImportMessage;
import ee.hbook.sync.ImportMessage.Occasion;
import ee.hbook.sync.ImportRules;
import ee.hbook.sync.KnownEvent;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkAddress;
import ee.hbook.sync.LinkSettings;
import ee.hbook.sync.Links;
import ee.hbook.sync.RemoteCalendar;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.StandingHere;
import ee.hbook.sync.StayMarkers;
import ee.hbook.sync.SyncDiff;
import ee.hbook.sync.SyncDiff.Comparison;
import ee.hbook.sync.SyncPolicy;
import ee.hbook.sync.SyncReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a unit follow a calendar that was read whole, in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowCalendar {

  private static final int DAYS_BACK = 400;

  private final Links links;
  private final Reservations reservations;
  private final RemoteBookings bookings;
  private final RemoteHolds holds;
  private final BlockedDatesStore blockedDates;
  private final ChannelReads reads;
  private final UidSource uids;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Works on what is stored.
   *
   * @param links remembers what links told us
   * @param reservations the reservations of the unit
   * @param bookings makes, moves and cancels them
   * @param holds holds nights where there can be no reservation
   * @param blockedDates the blocked dates of the unit
   * @param reads what the channels have read in our feeds
   * @param uids makes a UID where the event's own is taken
   * @param options the import settings and the property's zone
   * @param clock tells when
   */
  @Inject
  public FollowCalendar(
      Links links,
      Reservations reservations,
      RemoteBookings bookings,
      RemoteHolds holds,
      BlockedDatesStore blockedDates,
      ChannelReads reads,
      UidSource uids,
      SiteOptions options,
      Clock clock) {
    this.links = links;
    this.reservations = reservations;
    this.bookings = bookings;
    this.holds = holds;
    this.blockedDates = blockedDates;
    this.reads = reads;
    this.uids = uids;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected FollowCalendar() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /**
   * Follows the calendar of a link.
   *
   * @param link the link
   * @param calendar what it holds
   * @param believed whether a person has said that the calendar is right: what it no longer has
   *     goes at once
   * @return what was done
   */
  public FollowResult follow(Link link, RemoteCalendar calendar, boolean believed) {
    Feed feed =
        new Feed(
            link.unit(),
            origin(link),
            link.settings(),
            calendar.signature(),
            reads.of(link),
            link.followed().churned(),
            link.lastSuccess().isEmpty() ? Occasion.NEW_LINK : Occasion.LATER_RUN);
    return run(feed, Optional.of(calendar), believed);
  }

  /**
   * Looks once more at what waits for a second look, when the calendar has answered that nothing
   * has changed.
   *
   * @param link the link
   * @return what was done
   */
  public FollowResult lookAgain(Link link) {
    Feed feed =
        new Feed(
            link.unit(),
            origin(link),
            link.settings(),
            link.signature(),
            reads.of(link),
            link.followed().churned(),
            Occasion.LATER_RUN);
    return run(feed, Optional.empty(), false);
  }

  /**
   * Follows an uploaded file.
   *
   * @param unit the unit
   * @param name what the calendar is called
   * @param calendar what it holds
   * @return what was done
   */
  public FollowResult follow(UnitId unit, String name, RemoteCalendar calendar) {
    Origin.Calendar origin = new Origin.Calendar(name, OptionalLong.empty(), Optional.empty());
    Feed feed =
        new Feed(
            unit, origin, LinkSettings.NONE, calendar.signature(), List.of(), 0, Occasion.UPLOAD);
    return run(feed, Optional.of(calendar), false);
  }

  private FollowResult run(Feed feed, Optional<RemoteCalendar> calendar, boolean believed) {
    bookings.lock(feed.unit());
    OptionValues values = options.values();
    LocalDate today = LocalDate.ofInstant(clock.instant(), values.site().zone());
    RunJournal journal = new RunJournal();
    RunMemory memory = new RunMemory(links, feed.origin().linkId(), clock, journal);
    List<KnownEvent> known = memory.all();
    ImportRules rules = ImportRules.of(values.imports(), feed.settings(), feed.signature());
    StandingHere standing =
        StandingHere.of(
            feed.unit(),
            feed.origin().linkId(),
            standing(feed.unit(), today, known),
            blockedDates.of(feed.unit(), today.minusDays(DAYS_BACK)),
            known);
    Comparison comparison =
        calendar
            .map(
                present ->
                    SyncDiff.between(
                        identified(feed, present, rules), known, today, unreadable(present)))
            .orElseGet(() -> SyncDiff.again(known));
    DataGuard guard =
        DataGuard.look(comparison.differences(), today, known.isEmpty() || feed.isFile());
    SyncPolicy policy =
        new SyncPolicy(
            rules,
            feed.unit(),
            today,
            feed.origin().linkId(),
            standing.byUid(),
            standing.byId(),
            uid -> standing.isOwn(uid) || reservations.isOwnUid(uid),
            standing::isOfAnotherLink);
    RunTally tally = new RunTally();
    CalendarRun run =
        new CalendarRun(
            new RunContext(
                feed.unit(),
                feed.origin(),
                rules,
                new EchoRule(feed.reads(), today),
                today,
                clock.instant(),
                standing.byId(),
                memory,
                bookings,
                holds,
                uids,
                journal,
                tally));
    run.carryOut(policy.decide(comparison.differences(), guard, believed));
    int churned = calendar.isPresent() ? feed.churnedAfter(comparison) : feed.churned();
    FeedSigns signs =
        new FeedSigns(feed.origin().name(), guard, believed, churned, rules.site().missedPolls());
    signs.told(known, memory.all()).forEach(tally::tell);
    calendar.ifPresent(present -> present.setAside().forEach(tally::setAside));
    return new FollowResult(
        inWords(feed, tally.report(calendar.isPresent())),
        run.pending() || run.mustReadAgain(),
        !believed && (guard.loses() || guard.moves()),
        run.mustReadAgain(),
        churned,
        journal.changes());
  }

  private static SyncReport inWords(Feed feed, SyncReport report) {
    return report.saying(ImportMessage.of(report, feed.occasion()));
  }

  private static List<IdentifiedEvent> identified(
      Feed feed, RemoteCalendar calendar, ImportRules rules) {
    IdentityRule rule = IdentityRule.of(feed.signature(), rules.site().producers());
    List<RemoteEvent> events = StayMarkers.without(calendar.events());
    return IdentifiedEvent.of(events, feed.unit(), rule, rules);
  }

  private static Set<String> unreadable(RemoteCalendar calendar) {
    return calendar.setAside().stream()
        .flatMap(event -> event.uid().stream())
        .collect(Collectors.toSet());
  }

  private static Origin.Calendar origin(Link link) {
    return new Origin.Calendar(link.name(), OptionalLong.of(link.id()), site(link));
  }

  /**
   * Where the calendar's booking pages are: only the host, for the rest of the address is secret.
   */
  private static Optional<URI> site(Link link) {
    try {
      return Optional.of(URI.create("https://" + LinkAddress.parse(link.url()).host()));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private Collection<Reservation> standing(UnitId unit, LocalDate today, List<KnownEvent> known) {
    Map<Long, Reservation> found = new HashMap<>();
    reservations.of(unit, today.minusDays(DAYS_BACK)).forEach(r -> found.put(r.id(), r));
    known.stream()
        .flatMap(event -> event.reservationId().stream().boxed())
        .filter(id -> !found.containsKey(id))
        .flatMap(id -> reservations.find(id).stream())
        .forEach(r -> found.put(r.id(), r));
    return found.values();
  }

  private record Feed(
      UnitId unit,
      Origin.Calendar origin,
      LinkSettings settings,
      String signature,
      List<ChannelRead> reads,
      int churned,
      Occasion occasion) {

    boolean isFile() {
      return occasion == Occasion.UPLOAD;
    }

    int churnedAfter(Comparison comparison) {
      if (comparison.churns()) {
        return churned + 1;
      }
      return comparison.kept() > 0 ? 0 : churned;
    }
  }
}
