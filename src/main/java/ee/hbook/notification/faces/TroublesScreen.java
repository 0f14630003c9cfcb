package ee.hbook.notification.faces;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.faces.Screen;
import ee.hbook.settings.SiteOptions;
import ee.hbook.sync.Incident;
import ee.hbook.sync.Incidents;
import ee.hbook.sync.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** The troubles of calendars that last, on the start page. */
@Named("troubles")
@RequestScoped
public class TroublesScreen {

  private final Incidents incidents;
  private final Links links;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private final Clock clock;

  /**
   * Shows what is on record.
   *
   * @param incidents the troubles
   * @param links their calendars
   * @param accommodations their units
   * @param options tells the property's zone
   * @param clock tells which of them count as noticed
   */
  @Inject
  public TroublesScreen(
      Incidents incidents,
      Links links,
      Accommodations accommodations,
      SiteOptions options,
      Clock clock) {
    this.incidents = incidents;
    this.links = links;
    this.accommodations = accommodations;
    this.options = options;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected TroublesScreen() {
    this(null, null, null, null, null);
  }

  /**
   * A trouble in a line.
   *
   * @param link the link; 0 when it is about the whole house
   * @param what what it is about, in words
   * @param where calendar and unit; empty for the whole house
   * @param since since when, in words
   */
  public record Line(long link, String what, String where, String since) {}

  /**
   * What lasts and was not resumed yet.
   *
   * @return the longest lasting first
   */
  public List<Line> getLines() {
    return incidents.open().stream()
        .filter(each -> each.resumedOn().isEmpty())
        .filter(each -> !each.openedOn().isAfter(clock.instant()))
        .map(this::line)
        .toList();
  }

  private Line line(Incident incident) {
    ZoneId zone = options.site().zone();
    NoticeWords words = new NoticeWords(accommodations.all(), zone);
    return new Line(
        incident.linkId().orElse(0),
        Screen.text("incident_" + incident.kind().word()),
        incident.linkId().stream()
            .boxed()
            .flatMap(id -> links.find(id).stream())
            .map(link -> link.name() + " → " + words.place(link.unit()))
            .findFirst()
            .orElse(""),
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Screen.locale())
            .format(incident.since().atZone(zone)));
  }
}
