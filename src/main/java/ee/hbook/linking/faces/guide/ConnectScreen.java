package ee.hbook.linking.faces.guide;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.UnitId;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import ee.hbook.config.faces.Screen;
import ee.hbook.link.Link;
import ee.hbook.link.Links;
import ee.hbook.linking.Platform;
import ee.hbook.linking.faces.ChosenUnit;
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

  @Inject
  public ConnectScreen(Accommodations accommodations, Links links, ConnectDrafts drafts) {
    this.accommodations = accommodations;
    this.links = links;
    this.drafts = drafts;
  }

  /** Finds the place that the address means; what is missing or gone leads back to before it. */
  public void open() {
    ConnectStep wanted = ConnectStep.ofWord(step);
    Optional<Link> known = known(link);
    if (known.isPresent()) {
      stand(known.get(), wanted == ConnectStep.OURS ? wanted : ConnectStep.CONFIRM);
      return;
    }
    place = existing(unit).orElse(null);
    Optional<Platform> named = Platform.ofWord(platform);
    chosen = named.orElse(Platform.OTHER);
    if (place == null) {
      present = ConnectStep.UNIT;
    } else if (named.isEmpty() || wanted.before(ConnectStep.ADDRESS)) {
      present = step.equals(ConnectStep.UNIT.word()) ? wanted : ConnectStep.PLATFORM;
    } else if (wanted == ConnectStep.CONTENT && draft().look() != null) {
      present = wanted;
      links.find(draft().link()).ifPresent(made -> stand(made, ConnectStep.OURS));
    } else {
      present = ConnectStep.ADDRESS;
    }
  }

  private void stand(Link made, ConnectStep at) {
    linked = made.id();
    place = made.unit();
    chosen = Platform.of(made);
    present = at;
  }

  private Optional<Link> known(String text) {
    return text.matches("[1-9][0-9]{0,17}") ? links.find(Long.parseLong(text)) : Optional.empty();
  }

  private Optional<UnitId> existing(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
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
      throw new NotFound(Saying.of("unit_gone"));
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

  /** The step that is shown. */
  public String getPresent() {
    return present.word();
  }

  /** The number of the step that is shown, from 1. */
  public int getNumber() {
    return present.ordinal() + 1;
  }

  /** The steps with what is behind and before the present one, in order. */
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
   * The unit in words.
   *
   * @return for example {@code Studio (Garden side)}; empty before one is chosen
   */
  public String getPlace() {
    return inWords(place);
  }

  /** A unit as a person reads it. */
  String inWords(@Nullable UnitId id) {
    return Optional.ofNullable(id)
        .flatMap(
            there ->
                accommodations
                    .find(there.accomId())
                    .flatMap(type -> type.unit(there.accomNum()).map(num -> type.place(num.num()))))
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
