package ee.hbook.linking.faces;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Dialogs;
import ee.hbook.config.faces.Screen;
import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedRequest.AllUnits;
import ee.hbook.feed.FeedRequest.OneUnit;
import ee.hbook.feed.FeedVariant;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The dialog that builds the address of a feed from what its reader shall see. */
@Named("exportUrl")
@ViewScoped
public class ExportUrlForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String DIALOG = "exportDialog";
  private static final String ALL = "all";
  private static final String LINK = "link-";

  private final Links links;
  private final FeedUrls urls;
  private final IcalScreen screen;

  private String unit = ALL;
  private String place = "";
  private String audience = FeedVariant.ANONYMOUS.word();
  private boolean agenda;
  private boolean past;
  private boolean reservationsOnly;

  @Inject
  public ExportUrlForm(Links links, FeedUrls urls, IcalScreen screen) {
    this.links = links;
    this.urls = urls;
    this.screen = screen;
  }

  /**
   * Opens the dialog for the feed of a unit, or of all units.
   *
   * @param chosen the unit as the page sent it, or {@code all}
   */
  public void open(String chosen) {
    Screen.attempt(
        () -> {
          place =
              chosen.equals(ALL)
                  ? Screen.text("export_all_units")
                  : screen.inWords(ChosenUnit.parse(chosen));
          unit = chosen;
          audience = FeedVariant.ANONYMOUS.word();
          agenda = false;
          past = false;
          reservationsOnly = false;
          Dialogs.open(DIALOG);
        });
  }

  /**
   * Opens the dialog for the feed that is for one calendar.
   *
   * @param chosen the link as the page sent it
   */
  public void openFor(String chosen) {
    Screen.attempt(
        () -> {
          Link link =
              links
                  .find(Long.parseLong(chosen))
                  .orElseThrow(() -> new NotFound(Saying.of("calendar_gone")));
          open(link.unit().toString());
          audience = LINK + link.id();
        });
  }

  /**
   * The address for what is chosen.
   *
   * @return as others call it
   */
  public String getUrl() {
    return urls.of(feed(), variant());
  }

  /**
   * The same feed as a file for this browser.
   *
   * @return the address within this server
   */
  public String getDownload() {
    return urls.download(feed(), variant());
  }

  /**
   * Who has read this feed, in whichever form.
   *
   * @return a sentence for each reader, the last first
   */
  public List<String> getReads() {
    LastReads reads = screen.lastReads();
    OptionalLong link = link();
    return link.isPresent() ? reads.ofLink(link.getAsLong()) : reads.of(unit(), variant());
  }

  /** The calendars of the unit that a feed can be for, none for the feed of all units. */
  public List<Link> getCalendars() {
    return unit().map(screen::linksOf).orElse(List.of());
  }

  /**
   * Whether the address opens the guests' data.
   *
   * @return true for the full feed
   */
  public boolean isTelling() {
    return variant() == FeedVariant.FULL;
  }

  /**
   * Whether the feed leaves out what a calendar brought.
   *
   * @return true when it is for one calendar
   */
  public boolean isForCalendar() {
    return link().isPresent();
  }

  private FeedRequest feed() {
    return new FeedRequest(
        unit().<FeedRequest.Scope>map(OneUnit::new).orElseGet(AllUnits::new),
        agenda,
        !past,
        reservationsOnly,
        Optional.empty(),
        link());
  }

  private Optional<UnitId> unit() {
    return unit.equals(ALL) ? Optional.empty() : Optional.of(ChosenUnit.parse(unit));
  }

  private FeedVariant variant() {
    return audience.equals(FeedVariant.FULL.word()) ? FeedVariant.FULL : FeedVariant.ANONYMOUS;
  }

  private OptionalLong link() {
    return audience.startsWith(LINK)
        ? OptionalLong.of(Long.parseLong(audience.substring(LINK.length())))
        : OptionalLong.empty();
  }

  public String getPlace() {
    return place;
  }

  /**
   * For whom the address is.
   *
   * @return {@code anonymous}, {@code full}, or {@code link-} and the number of a link
   */
  public String getAudience() {
    return audience;
  }

  public void setAudience(@Nullable String audience) {
    this.audience = audience == null ? FeedVariant.ANONYMOUS.word() : audience;
  }

  public boolean isAgenda() {
    return agenda;
  }

  public void setAgenda(boolean agenda) {
    this.agenda = agenda;
  }

  public boolean isPast() {
    return past;
  }

  public void setPast(boolean past) {
    this.past = past;
  }

  public boolean isReservationsOnly() {
    return reservationsOnly;
  }

  public void setReservationsOnly(boolean reservationsOnly) {
    this.reservationsOnly = reservationsOnly;
  }
}
