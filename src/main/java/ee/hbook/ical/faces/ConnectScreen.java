package ee.hbook.ical.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.NotFound;
import ee.hbook.config.faces.Screen;
import ee.hbook.ical.Platform;
import ee.hbook.sync.Link;
import ee.hbook.sync.LinkAddress;
import ee.hbook.sync.Links;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * Where somebody stands on the guided way to a link. The place is in the page's address, what was
 * given in {@link ConnectDrafts}: every step can be reloaded, left and taken up again.
 */
@Named("connect")
@ViewScoped
public class ConnectScreen implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Accommodations accommodations;
  private final Links links;
  private final ConnectDrafts drafts;

  private String unit = "";
  private String platform = "";
  private String step = "";
  private String link = "";
  private @Nullable UnitId place;
  private ConnectStep present = ConnectStep.UNIT;
  private Platform chosen = Platform.OTHER;
  private long linked;

  /**
   * Leads on from what is stored.
   *
   * @param accommodations knows the units
   * @param links knows what is linked already
   * @param drafts keeps what was given
   */
  @Inject
  public ConnectScreen(Accommodations accommodations, Links links, ConnectDrafts drafts) {
    this.accommodations = accommodations;
    this.links = links;
    this.drafts = drafts;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected ConnectScreen() {
    this(null, null, null);
  }

  /** Finds the place that the address means; what is missing or gone leads back to before it. */
  public void open() {
    ConnectStep wanted = ConnectStep.ofWord(step);
    Optional<Link> known =
        Optional.of(link)
            .filter(text -> text.matches("[1-9][0-9]{0,17}"))
            .flatMap(id -> links.find(Long.parseLong(id)));
    if (known.isPresent()) {
      linked = known.get().id();
      place = known.get().unit();
      chosen = Platform.of(known.get());
      present = wanted == ConnectStep.OURS ? wanted : ConnectStep.CONFIRM;
      return;
    }
    place = Optional.of(unit).filter(text -> !text.isEmpty()).flatMap(this::existing).orElse(null);
    Optional<Platform> named = Platform.ofWord(platform);
    chosen = named.orElse(Platform.OTHER);
    if (place == null) {
      present = ConnectStep.UNIT;
    } else if (named.isEmpty() || wanted.before(ConnectStep.ADDRESS)) {
      present = wanted == ConnectStep.UNIT && !step.isEmpty() ? wanted : ConnectStep.PLATFORM;
    } else {
      present =
          wanted == ConnectStep.CONTENT && draft().look() != null ? wanted : ConnectStep.ADDRESS;
    }
  }

  private Optional<UnitId> existing(String text) {
    try {
      UnitId wanted = ChosenUnit.parse(text);
      return accommodations
          .find(wanted.accomId())
          .flatMap(type -> type.unit(wanted.accomNum()))
          .map(there -> wanted);
    } catch (NotFound gone) {
      return Optional.empty();
    }
  }

  /** What was given so far for the unit and the platform. */
  ConnectDraft draft() {
    return drafts.of(unitId(), chosen);
  }

  UnitId unitId() {
    UnitId known = place;
    if (known == null) {
      throw new NotFound(Screen.text("unit_gone"));
    }
    return known;
  }

  long linkId() {
    return linked;
  }

  /** Goes to another step. */
  void go(ConnectStep to) {
    go(to, chosen);
  }

  /** Goes to a step of the way to another platform. */
  void go(ConnectStep to, Platform of) {
    Faces.redirect("admin/" + address(to, of));
  }

  /** Goes to a step of a link that is there. */
  static void goTo(long link, ConnectStep to) {
    Faces.redirect("admin/connect.xhtml?link=" + link + "&step=" + to.word());
  }

  String address(ConnectStep to, Platform of) {
    if (linked != 0) {
      return "connect.xhtml?link=" + linked + "&step=" + to.word();
    }
    return "connect.xhtml?unit="
        + place
        + (of == Platform.OTHER && platform.isEmpty() ? "" : "&platform=" + of.word())
        + "&step="
        + to.word();
  }

  /**
   * The step that is shown.
   *
   * @return its word
   */
  public String getPresent() {
    return present.word();
  }

  /**
   * The steps with what is behind and before the present one.
   *
   * @return in order
   */
  public List<ConnectMark> getMarks() {
    return Arrays.stream(ConnectStep.values())
        .map(
            each ->
                new ConnectMark(
                    each.word(),
                    each.ordinal() + 1,
                    each.before(present) ? "done" : each == present ? "present" : "ahead",
                    each.before(present) && each.mayReturn(linked != 0)
                        ? address(each, chosen)
                        : ""))
        .toList();
  }

  /**
   * Where the step before this one is.
   *
   * @return an address; empty where there is no way back
   */
  public String getBack() {
    List<ConnectMark> behind = getMarks().stream().filter(mark -> !mark.href().isEmpty()).toList();
    return behind.isEmpty() ? "" : behind.getLast().href();
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
                    "connect.xhtml?unit=" + place + "&platform=" + each.word() + "&step=address",
                    recognised.filter(each::equals).isPresent()))
        .toList();
  }

  private Optional<Platform> recognised() {
    try {
      return Optional.of(drafts.offered())
          .filter(url -> !url.isEmpty())
          .map(url -> Platform.ofHost(LinkAddress.parse(url).host()).orElse(Platform.OTHER));
    } catch (IllegalArgumentException notAnAddress) {
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
      if (all.get(at).id().equals(String.valueOf(place))) {
        return all.get(at + 1);
      }
    }
    return null;
  }

  /**
   * The unit in words.
   *
   * @return for example {@code Studio (Garden side)}; empty before one is chosen
   */
  public String getPlace() {
    return inWords(place);
  }

  /** A unit as a person reads it. */
  String inWords(@Nullable UnitId id) {
    return getUnits().stream()
        .filter(each -> each.id().equals(String.valueOf(id)))
        .findFirst()
        .map(ConnectUnit::inWords)
        .orElse("");
  }

  /**
   * The name of the platform.
   *
   * @return its own, or a word for any other
   */
  public String getPlatformName() {
    return name(chosen);
  }

  /** The name of a platform, or a word for any other. */
  static String name(Platform platform) {
    return platform.title().isEmpty() ? Screen.text("connect_other_calendar") : platform.title();
  }

  Platform chosen() {
    return chosen;
  }

  /**
   * What an address there looks like.
   *
   * @return an example; empty when that is not known
   */
  public String getExample() {
    return chosen.example();
  }

  /**
   * Where to find the address there.
   *
   * @return one step a line
   */
  public List<String> getFinding() {
    return lines("connect_find_");
  }

  /**
   * Where to paste ours there.
   *
   * @return one step a line
   */
  public List<String> getPasting() {
    return lines("connect_paste_");
  }

  private List<String> lines(String key) {
    return Screen.text(key + chosen.word()).lines().toList();
  }

  /**
   * How often it reads, by what is reported.
   *
   * @return a sentence
   */
  public String getPace() {
    return Screen.text("connect_pace_" + chosen.word());
  }

  public String getUnit() {
    return place == null ? unit : place.toString();
  }

  public void setUnit(@Nullable String unit) {
    this.unit = unit == null ? "" : unit;
  }

  public String getPlatform() {
    return chosen.word();
  }

  public void setPlatform(@Nullable String platform) {
    this.platform = platform == null ? "" : platform;
  }

  public String getStep() {
    return step;
  }

  public void setStep(@Nullable String step) {
    this.step = step == null ? "" : step;
  }

  public String getLink() {
    return linked == 0 ? link : Long.toString(linked);
  }

  public void setLink(@Nullable String link) {
    this.link = link == null ? "" : link;
  }
}
