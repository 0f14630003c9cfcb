package ee.hbook.linking.faces.guide;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.Unsuitable;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.CalendarUrl;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.linking.Platform;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What there is to choose from on the guided way to a link: units and platforms. */
@Named("connectChoices")
@RequestScoped
public class ConnectChoices {

  private final ConnectScreen screen;
  private final ConnectDrafts drafts;
  private final Accommodations accommodations;
  private final Links links;

  @Inject
  public ConnectChoices(
      ConnectScreen screen, ConnectDrafts drafts, Accommodations accommodations, Links links) {
    this.screen = screen;
    this.drafts = drafts;
    this.accommodations = accommodations;
    this.links = links;
  }

  /**
   * The platforms to choose from.
   *
   * @return each with its step's address
   */
  public List<ConnectTile> getTiles() {
    Optional<Platform> recognised = recognised();
    return Arrays.stream(Platform.values())
        .map(
            each ->
                new ConnectTile(
                    each.title().isEmpty() ? Screen.text("connect_other") : each.title(),
                    each.word(),
                    "connect.xhtml?unit="
                        + screen.getUnit()
                        + "&platform="
                        + each.word()
                        + "&step=address",
                    recognised.filter(each::equals).isPresent()))
        .toList();
  }

  private Optional<Platform> recognised() {
    try {
      return Optional.of(drafts.offered())
          .filter(url -> !url.isEmpty())
          .map(url -> Platform.ofHost(new CalendarUrl(url).peer()).orElse(Platform.OTHER));
    } catch (Unsuitable notAnAddress) {
      return Optional.empty();
    }
  }

  /**
   * All units.
   *
   * @return each with the calendars that it is linked to
   */
  public List<ConnectUnit> getUnits() {
    List<Link> all = links.all();
    return accommodations.all().stream()
        .flatMap(type -> type.units().stream().map(each -> unit(type, each, all)))
        .toList();
  }

  private static ConnectUnit unit(Accommodation type, Unit unit, List<Link> all) {
    UnitId id = new UnitId(type.id(), unit.num());
    return new ConnectUnit(
        id.toString(),
        type.name(),
        unit.name(),
        all.stream().filter(link -> link.unit().equals(id)).map(Link::name).toList());
  }

  /**
   * The unit that comes after this one.
   *
   * @return empty after the last one
   */
  public @Nullable ConnectUnit getNextUnit() {
    List<ConnectUnit> all = getUnits();
    for (int at = 0; at + 1 < all.size(); at++) {
      if (all.get(at).id().equals(screen.getUnit())) {
        return all.get(at + 1);
      }
    }
    return null;
  }
}
