package ee.hbook.recovery.faces;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.link.health.FailureCode;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import ee.hbook.settings.SiteOptions;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How one calendar stands: state, cause, switches, and the troubles that it had. */
@Named("linkHealth")
@ViewScoped
public class LinkHealthScreen implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 20;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private final Links links;
  private final Incidents incidents;
  private final Accommodations accommodations;
  private final SiteOptions options;

  private String id = "";
  private transient @Nullable Optional<Link> known;

  @Inject
  public LinkHealthScreen(
      Links links, Incidents incidents, Accommodations accommodations, SiteOptions options) {
    this.links = links;
    this.incidents = incidents;
    this.accommodations = accommodations;
    this.options = options;
  }

  /** The link as it is now. */
  Optional<Link> link() {
    Optional<Link> found = known;
    if (found == null) {
      found = id.isEmpty() ? Optional.empty() : links.find(Long.parseLong(id));
      known = found;
    }
    return found;
  }

  /** Looks anew. */
  void refresh() {
    known = null;
  }

  /** The link's number; 0 when the page names none. */
  long linkId() {
    return id.isEmpty() ? 0 : Long.parseLong(id);
  }

  /** Moments and nights in words. */
  PageDates dates() {
    return new PageDates(options.site().zone());
  }

  /**
   * The calendar's name.
   *
   * @return empty when there is no such link
   */
  public String getCalendar() {
    return link().map(Link::name).orElse("");
  }

  /**
   * The unit in words.
   *
   * @return empty when there is no such link
   */
  public String getPlace() {
    return link().map(each -> accommodations.place(each.unit())).orElse("");
  }

  /**
   * The host of the calendar.
   *
   * @return nothing else of its address
   */
  public String getHost() {
    return link().map(Link::peer).orElse("");
  }

  /**
   * How it stands.
   *
   * @return the word of its state
   */
  public String getState() {
    return link().map(each -> each.state().word()).orElse("");
  }

  /**
   * What is said of how it stands: of a stopped calendar that is not tried again it is not said
   * that it is.
   *
   * @return the end of a text's name
   */
  public String getStanding() {
    boolean waitsForEdit =
        link()
            .filter(each -> each.state() == Link.State.PAUSED_AUTO)
            .filter(each -> each.nextAttempt().isEmpty())
            .isPresent();
    return waitsForEdit ? getState() + "_edit" : getState();
  }

  /**
   * Whether nothing comes from it until it is resumed.
   *
   * @return true for a pause, whoever made it
   */
  public boolean isPaused() {
    return link().filter(each -> !each.enabled() || each.health().phase().onlyProbes()).isPresent();
  }

  /**
   * Whether the data guard holds something back.
   *
   * @return true while a person has to decide
   */
  public boolean isQuarantined() {
    return link().filter(each -> each.state() == Link.State.QUARANTINED).isPresent();
  }

  /**
   * Why there is trouble.
   *
   * @return a sentence with the code; empty when there is none
   */
  public String getCause() {
    return link()
        .flatMap(each -> each.lastFailure().map(code -> Screen.text(code.at(each.peer()))))
        .orElse("");
  }

  /**
   * Since when there is trouble.
   *
   * @return a moment in words; empty when there is none
   */
  public String getSince() {
    return moment(link().flatMap(each -> each.health().since()));
  }

  /**
   * When it was last read whole.
   *
   * @return a moment in words; empty when it never was
   */
  public String getLastSuccess() {
    return moment(link().flatMap(Link::lastSuccess));
  }

  /**
   * When it is tried next.
   *
   * @return a moment in words; empty when it waits for a person
   */
  public String getNextAttempt() {
    return moment(link().flatMap(Link::nextAttempt));
  }

  private String moment(Optional<Instant> when) {
    return when.map(dates()::moment).orElse("");
  }

  /**
   * How many more calendars of the same host we have paused.
   *
   * @return 0 when this is the only one, or when it is not paused by us
   */
  public long getPausedToo() {
    return link()
        .filter(each -> each.enabled() && each.health().phase().onlyProbes())
        .map(
            each ->
                links.all().stream()
                    .filter(other -> other.id() != each.id() && other.enabled())
                    .filter(other -> other.health().phase().onlyProbes())
                    .filter(other -> other.peer().equals(each.peer()))
                    .count())
        .orElse(0L);
  }

  /**
   * The troubles that it had.
   *
   * @return the latest first
   */
  public List<IncidentRow> getIncidents() {
    return incidents.of(linkId(), SHOWN).stream().map(this::row).toList();
  }

  private IncidentRow row(Incident incident) {
    PageDates dates = dates();
    return new IncidentRow(
        incident.kind().word(),
        dates.moment(incident.since()),
        incident.cause().isPresent() && !incident.code().isEmpty()
            ? Screen.text(FailureCode.of(incident.code()).at(getHost()))
            : "",
        incident.closedOn().or(incident::resumedOn).map(dates::moment).orElse(""),
        incident.isOpen(),
        incident.ended());
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id != null && NUMBER.matcher(id).matches() ? id : "";
  }
}
