package ee.hbook.linking.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.faces.Screen;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.reads.application.ReadsOfFeeds;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private final UnitFilter filter;
  private final Clock clock;
  private @Nullable List<UnitRow> units;
  private @Nullable List<Accommodation> types;
  private List<Link> allLinks = List.of();
  private LastReads lastReads = LastReads.NONE;

  @Inject
  public IcalScreen(
      Accommodations accommodations,
      Links links,
      FeedUrls urls,
      SiteOptions options,
      ReadsOfFeeds reads,
      UnitFilter filter,
      Clock clock) {
    this.accommodations = accommodations;
    this.links = links;
    this.urls = urls;
    this.options = options;
    this.reads = reads;
    this.filter = filter;
    this.clock = clock;
  }

  /**
   * The lines of the table.
   *
   * @return the units that the filter lets through, type by type
   */
  public List<UnitRow> getUnits() {
    if (units == null) {
      allLinks = links.all();
      lastReads = new LastReads(reads.lastReads(), zone());
      Map<UnitId, List<Link>> byUnit = allLinks.stream().collect(Collectors.groupingBy(Link::unit));
      units =
          getTypes().stream()
              .filter(filter::shows)
              .flatMap(
                  type ->
                      type.units().stream()
                          .filter(unit -> filter.shows(type, unit))
                          .map(unit -> row(type, unit, byUnit)))
              .toList();
    }
    return units;
  }

  /** The accommodations to choose from. */
  public List<Accommodation> getTypes() {
    if (types == null) {
      types = accommodations.all();
    }
    return types;
  }

  /**
   * Whether there are so many units that one is looked for.
   *
   * @return true from six units on
   */
  public boolean isMany() {
    return getTypes().stream().mapToInt(type -> type.units().size()).sum() > 5;
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

  /**
   * Who last read the calendar that contains all units.
   *
   * @return a sentence for each reader, the last first
   */
  public List<String> getAllReads() {
    getUnits();
    return lastReads.of(Optional.empty());
  }

  /** Who has used one of the two keys. */
  List<String> readers(FeedVariant variant) {
    return lastReads().with(variant);
  }

  /** All that is known of reads. */
  LastReads lastReads() {
    getUnits();
    return lastReads;
  }

  /** A moment in the property's zone, as the reader writes it. */
  String moment(Instant when) {
    return Screen.moment(when, zone());
  }

  /** The calendars that a unit is synchronised with. */
  List<Link> linksOf(UnitId unit) {
    getUnits();
    return allLinks.stream().filter(link -> link.unit().equals(unit)).toList();
  }

  /**
   * A unit as a person reads it.
   *
   * @param wanted the unit
   * @return for example {@code Studio (Garden side)}
   */
  public String inWords(UnitId wanted) {
    return Accommodation.place(getTypes(), wanted);
  }

  /** This moment. */
  public Instant now() {
    return clock.instant();
  }

  /** The property's date. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), zone());
  }

  /** Reads everything anew: something was changed. */
  public void refresh() {
    units = null;
  }

  private UnitRow row(Accommodation type, Unit unit, Map<UnitId, List<Link>> byUnit) {
    UnitId id = new UnitId(type.id(), unit.num());
    return new UnitRow(
        id,
        type.name(),
        unit.name(),
        urls.download(FeedRequest.of(id), FeedVariant.ANONYMOUS),
        lastReads.of(Optional.of(id)),
        byUnit.getOrDefault(id, List.of()).stream().map(this::row).toList());
  }

  private CalendarRow row(Link link) {
    return CalendarRow.of(link, failure(link), lastReads.ofLink(link.id()), zone());
  }

  private static String failure(Link link) {
    return link.failures() == 0
        ? ""
        : link.lastFailure().map(code -> Screen.text(code.at(link.peer()))).orElse("");
  }

  private ZoneId zone() {
    return options.site().zone();
  }
}
