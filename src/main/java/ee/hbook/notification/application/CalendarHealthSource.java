package ee.hbook.notification.application;

import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.config.Background;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.feed.application.FeedAddresses;
import ee.hbook.feed.reads.application.ReadsOfFeeds;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incident.Kind;
import ee.hbook.link.health.Incidents;
import ee.hbook.notification.CalendarNeeds;
import ee.hbook.notification.HouseNeeds;
import ee.hbook.notification.SilentReader;
import ee.hbook.recovery.SecondLook;
import ee.hbook.recovery.application.VerifyLinks;
import ee.hbook.recovery.application.WatchHouse;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.application.UpdateCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Calendars that need a person because of how they fare. */
@ApplicationScoped
public class CalendarHealthSource implements NeedSource {

  /**
   * A report takes several queries: when very many calendars are stopped, all of them say enough.
   */
  private static final int REPORTED = 8;

  private final Links links;
  private final Incidents incidents;
  private final ReadsOfFeeds reads;
  private final RiskInMails risk;
  private final TurnLinks turnLinks;
  private final UpdateCalendars updateCalendars;
  private final VerifyLinks verifyLinks;
  private final WatchHouse watchHouse;
  private final FeedAddresses addresses;
  private final Background background;
  private final SiteOptions options;

  @Inject
  public CalendarHealthSource(
      Links links,
      Incidents incidents,
      ReadsOfFeeds reads,
      RiskInMails risk,
      TurnLinks turnLinks,
      UpdateCalendars updateCalendars,
      VerifyLinks verifyLinks,
      WatchHouse watchHouse,
      FeedAddresses addresses,
      Background background,
      SiteOptions options) {
    this.links = links;
    this.incidents = incidents;
    this.reads = reads;
    this.risk = risk;
    this.turnLinks = turnLinks;
    this.updateCalendars = updateCalendars;
    this.verifyLinks = verifyLinks;
    this.watchHouse = watchHouse;
    this.addresses = addresses;
    this.background = background;
    this.options = options;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    AtomicInteger left = new AtomicInteger(REPORTED);
    List<Incident> open = incidents.open();
    CalendarNeeds calendars =
        new CalendarNeeds(
            links.all(),
            open,
            SilentReader.among(reads.lastReads(), now),
            incident -> left.getAndDecrement() > 0 ? risk.of(incident) : Optional.empty(),
            options.site().zone(),
            now);
    HouseNeeds house = new HouseNeeds(open, addresses.beginning(), now);
    return Stream.of(calendars.needs(), house.needs()).flatMap(List::stream).toList();
  }

  @Override
  public Optional<Saying> apply(Need need, String remedy, Optional<String> choice) {
    long link = need.link().orElse(0);
    return Optional.of(
        switch (remedy) {
          case "resume" -> resumed(List.of(turnLinks.resume(link, "person")), need.calendar());
          case "resume-host" ->
              resumed(
                  links.find(link).stream()
                      .flatMap(each -> turnLinks.resumeHost(each.peer(), "person").stream())
                      .toList(),
                  need.calendar());
          case Press.LOOK -> looked(watchHouse.lookAgain(watched(need.kind())));
          case "try" -> {
            updateCalendars.one(link);
            yield Saying.of("health_trying");
          }
          case "try-all" -> {
            updateCalendars.all();
            yield Saying.of("need_no_way_out_trying");
          }
          default -> throw new InvalidInput("remedy", Saying.of("refusal_no_remedy"));
        });
  }

  private static Kind watched(NeedKind kind) {
    return switch (kind) {
      case FEED_CACHED -> Kind.CACHED;
      case CERTIFICATE -> Kind.CERTIFICATE;
      case CLOCK -> Kind.CLOCK;
      default -> throw new InvalidInput("remedy", Saying.of("refusal_no_remedy"));
    };
  }

  private static Saying looked(SecondLook look) {
    return switch (look) {
      case OVER -> Saying.of("need_look_over");
      case STILL_SO -> throw new Conflict(Saying.of("need_look_still"));
      case NOTHING_SEEN -> throw new Conflict(Saying.of("need_look_nothing"));
    };
  }

  private Saying resumed(List<Link> resumed, String calendar) {
    for (Link link : resumed) {
      updateCalendars.one(link.id());
      background.start(() -> verifyLinks.afterResume(link.id()));
    }
    return resumed.size() == 1
        ? Saying.of("calendar_resumed", calendar)
        : Saying.of("health_host_resumed", resumed.size());
  }
}
