package ee.hbook.ical.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.faces.FailureWords;
import ee.hbook.ical.application.ReadsOfFeeds;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkAddress;
import ee.hbook.sync.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of units and their calendars as one request shows it. */
@Named("ical")
@RequestScoped
public class IcalScreen {

  private final Accommodations accommodations;
  private final Links links;
  private final FeedUrls urls;
  private final SiteOptions options;
  private final ReadsOfFeeds reads;
  private @Nullable List<UnitRow> units;
  private List<Link> allLinks = List.of();
  private LastReads lastReads = LastReads.NONE;

  /**
   * Shows what is stored.
   *
   * @param accommodations knows the units
   * @param links knows the calendars
   * @param urls knows the addresses of our feeds
   * @param options tells the property's zone
   * @param reads knows who reads our feeds
   */
  @Inject
  public IcalScreen(
      Accommodations accommodations,
      Links links,
      FeedUrls urls,
      SiteOptions options,
      ReadsOfFeeds reads) {
    this.accommodations = accommodations;
    this.links = links;
    this.urls = urls;
    this.options = options;
    this.reads = reads;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected IcalScreen() {
    this(null, null, null, null, null);
  }

  /**
   * The lines of the table.
   *
   * @return every unit, type by type
   */
  public List<UnitRow> getUnits() {
    if (units == null) {
      allLinks = links.all();
      lastReads = new LastReads(reads.lastReads(), zone());
      units =
          accommodations.all().stream()
              .flatMap(type -> type.units().stream().map(unit -> row(type, unit)))
              .toList();
    }
    return units;
  }

  /**
   * When calendars were last tried, whatever came of it.
   *
   * @return in the property's zone; null when never
   */
  public @Nullable LocalDateTime getLastSynchronized() {
    getUnits();
    Optional<Instant> last =
        allLinks.stream()
            .flatMap(link -> link.lastAttempt().stream())
            .max(Comparator.naturalOrder());
    return last.map(instant -> LocalDateTime.ofInstant(instant, zone())).orElse(null);
  }

  /**
   * Whether there is a calendar to update from.
   *
   * @return false before the first one is added
   */
  public boolean isSynchronizing() {
    getUnits();
    return !allLinks.isEmpty();
  }

  public String getAllCalendarsUrl() {
    return urls.ofAll();
  }

  /**
   * A unit as a person reads it.
   *
   * @param wanted the unit
   * @return for example {@code Studio (Garden side)}
   */
  String inWords(UnitId wanted) {
    return getUnits().stream()
        .filter(row -> row.unit().equals(wanted))
        .findFirst()
        .map(row -> row.accommodation() + " (" + row.name() + ")")
        .orElse(wanted.toString());
  }

  /** Reads everything anew: something was changed. */
  void refresh() {
    units = null;
  }

  private UnitRow row(Accommodation type, Unit unit) {
    UnitId id = new UnitId(type.id(), unit.num());
    return new UnitRow(
        id,
        type.name(),
        unit.name(),
        urls.of(id),
        urls.download(id),
        lastReads.of(id),
        allLinks.stream().filter(link -> link.unit().equals(id)).map(this::row).toList());
  }

  private CalendarRow row(Link link) {
    return CalendarRow.of(
        link,
        failure(link, LinkAddress.parse(link.url()).host()),
        urls.of(link.unit(), link.id()),
        lastReads.of(link.unit(), link.id()),
        zone());
  }

  private static String failure(Link link, String host) {
    return link.failures() == 0
        ? ""
        : link.lastFailure().map(code -> FailureWords.of(code, host)).orElse("");
  }

  private ZoneId zone() {
    return options.site().zone();
  }
}
