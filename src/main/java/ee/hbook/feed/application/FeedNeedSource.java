package ee.hbook.feed.application;

import static ee.hbook.account.Capability.MANAGE_ICAL;
import static ee.hbook.account.Capability.MANAGE_SETTINGS;

import ee.hbook.accommodation.UnitId;
import ee.hbook.attention.Need;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.Remedy;
import ee.hbook.attention.Remedy.Page;
import ee.hbook.attention.Remedy.Press;
import ee.hbook.attention.application.NeedSource;
import ee.hbook.availability.Availability;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.feed.FeedRefusal;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.Reach;
import ee.hbook.feed.reads.FeedRead;
import ee.hbook.feed.reads.ReaderFamily;
import ee.hbook.feed.reads.ReadsOnRecord;
import ee.hbook.feed.reads.ReadsOnRecord.LastRead;
import ee.hbook.feed.reads.RefusedReader;
import ee.hbook.feed.reads.application.ReadersToMove;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.application.TurnLinks;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.LocalDateRange;

/**
 * What needs a person because somebody does not get our feeds: he asks with an address that is
 * refused, or the address that we give out leads nobody here.
 */
@ApplicationScoped
public class FeedNeedSource implements NeedSource {

  private static final Duration LATELY = Duration.ofDays(2);

  private final ReadersToMove readersToMove;
  private final ReadsOnRecord reads;
  private final ServeFeed serveFeed;
  private final FeedAddresses addresses;
  private final SiteReach siteReach;
  private final Links links;
  private final TurnLinks turnLinks;
  private final SiteOptions options;

  @Inject
  public FeedNeedSource(
      ReadersToMove readersToMove,
      ReadsOnRecord reads,
      ServeFeed serveFeed,
      FeedAddresses addresses,
      SiteReach siteReach,
      Links links,
      TurnLinks turnLinks,
      SiteOptions options) {
    this.readersToMove = readersToMove;
    this.reads = reads;
    this.serveFeed = serveFeed;
    this.addresses = addresses;
    this.siteReach = siteReach;
    this.links = links;
    this.turnLinks = turnLinks;
    this.options = options;
  }

  @Override
  @Transactional
  public List<Need> needs(Instant now) {
    List<Need> needs = new ArrayList<>();
    readersToMove.refused().stream()
        .filter(reader -> !isSwitchedOnAgain(reader))
        .forEach(reader -> needs.add(refused(reader)));
    unreachable(now).ifPresent(needs::add);
    return needs;
  }

  private Need refused(RefusedReader reader) {
    String why = reader.why().word();
    return new Need(
        NeedKind.READS_REFUSED,
        reader.reader() + " " + reader.feed().text() + " " + why,
        reader.since(),
        reader.unit(),
        link(reader).map(Link::name).orElse(""),
        reader.feed().link(),
        reader.unit().map(unit -> unknownTo(reader, unit)).orElse(List.of()),
        Saying.of("need_reads_refused_" + why, name(reader), day(reader.last())),
        Saying.of(
            reader.why() == FeedRefusal.SWITCHED_OFF
                ? "need_reads_refused_switched_off_todo"
                : "need_reads_refused_todo"),
        List.of(),
        List.of(),
        remedies(reader));
  }

  /** What was mended here is over at once; one who does not come back is missed as unread. */
  private boolean isSwitchedOnAgain(RefusedReader reader) {
    return reader.why() == FeedRefusal.SWITCHED_OFF
        && link(reader).filter(Link::exported).isPresent();
  }

  private Optional<Link> link(RefusedReader reader) {
    OptionalLong link = reader.feed().link();
    return link.isPresent() ? links.find(link.getAsLong()) : Optional.empty();
  }

  private static List<Remedy> remedies(RefusedReader reader) {
    OptionalLong link = reader.feed().link();
    Page page =
        new Page(
            Saying.of("need_do_our_url"),
            "ical.xhtml" + reader.unit().map(unit -> "?accommodation=" + unit.accomId()).orElse(""),
            MANAGE_ICAL);
    return reader.why() == FeedRefusal.SWITCHED_OFF && link.isPresent()
        ? List.of(
            Press.plain("export", Saying.of("need_do_export"), MANAGE_ICAL),
            new Page(Saying.of("need_do_link"), "link.xhtml?id=" + link.getAsLong(), MANAGE_ICAL))
        : List.of(page);
  }

  /** Nights that are taken here and that it did not read as taken when it last read us. */
  private List<LocalDateRange> unknownTo(RefusedReader reader, UnitId unit) {
    List<LocalDateRange> read =
        reads.ofUnit(unit).stream()
            .filter(each -> each.key().reader().equals(reader.reader()))
            .max(Comparator.comparing(FeedRead::lastRead))
            .map(FeedRead::nights)
            .orElse(List.of());
    List<LocalDateRange> shown =
        serveFeed
            .rendered(addresses.keyed(FeedRequest.of(unit), FeedVariant.ANONYMOUS))
            .map(feed -> feed.content().nights())
            .orElse(List.of());
    return Availability.minus(shown, read);
  }

  private static Object name(RefusedReader reader) {
    ReaderFamily family = ReaderFamily.ofWord(reader.reader());
    return family.title().isEmpty() ? Saying.of("reader_other") : family.title();
  }

  /**
   * Nobody has to reach us before a calendar is linked; whoever reads us has proved that he can.
   */
  private Optional<Need> unreachable(Instant now) {
    Reach reach = siteReach.now();
    Optional<Link> first =
        links.all().stream().filter(Link::exported).min(Comparator.comparing(Link::createdOn));
    return reach.isClosed() && first.isPresent() && !isReadBySomebody(now)
        ? Optional.of(
            Need.ofHouse(
                NeedKind.ADDRESS_UNREACHABLE,
                siteReach.host(),
                first.get().createdOn(),
                Saying.of("need_address_unreachable_" + reach.word(), siteReach.host()),
                List.of(new Page(Saying.of("our_address_set"), "settings.xhtml", MANAGE_SETTINGS))))
        : Optional.empty();
  }

  private boolean isReadBySomebody(Instant now) {
    return reads.lastReads().stream()
        .filter(read -> read.when().isAfter(now.minus(LATELY)))
        .map(LastRead::reader)
        .map(ReaderFamily::ofWord)
        .anyMatch(ReaderFamily::isOneSeller);
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(options.site().zone()).toLocalDate();
  }

  @Override
  public Optional<Saying> apply(Need need, String remedy, Optional<String> choice) {
    if (!remedy.equals("export") || need.link().isEmpty()) {
      throw new InvalidInput("remedy", Saying.of("refusal_no_remedy"));
    }
    return Optional.of(
        Saying.of("health_export_on", turnLinks.export(need.link().getAsLong(), true).name()));
  }
}
