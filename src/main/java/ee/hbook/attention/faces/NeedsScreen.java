package ee.hbook.attention.faces;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.account.application.SignedIn;
import ee.hbook.attention.NeedKind;
import ee.hbook.attention.NeedList;
import ee.hbook.attention.application.ApplyRemedy;
import ee.hbook.attention.application.ListNeeds;
import ee.hbook.attention.application.SnoozeNeeds;
import ee.hbook.config.faces.Screen;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What needs a person, as one request shows it, and what they do about it. */
@Named("needs")
@RequestScoped
public class NeedsScreen {

  private static final int UNFOLDED = 4;
  private static final String TOMORROW = "P1D";

  private final ListNeeds listNeeds;
  private final ApplyRemedy applyRemedy;
  private final SnoozeNeeds snoozeNeeds;
  private final Accommodations accommodations;
  private final SiteOptions options;
  private final SignedIn signedIn;
  private final Clock clock;
  private boolean used;
  private @Nullable NeedList list;
  private @Nullable List<NeedRow> open;
  private @Nullable List<NeedRow> snoozed;

  @Inject
  public NeedsScreen(
      ListNeeds listNeeds,
      ApplyRemedy applyRemedy,
      SnoozeNeeds snoozeNeeds,
      Accommodations accommodations,
      SiteOptions options,
      SignedIn signedIn,
      Clock clock) {
    this.listNeeds = listNeeds;
    this.applyRemedy = applyRemedy;
    this.snoozeNeeds = snoozeNeeds;
    this.accommodations = accommodations;
    this.options = options;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * What nobody has put off.
   *
   * @return the most urgent first
   */
  public List<NeedRow> getOpen() {
    if (open == null) {
      NeedWords words = words();
      open = list().open().stream().map(words::row).toList();
    }
    return open;
  }

  /**
   * What stands open on the page: the rest of a long list is folded, so that the page below is
   * seen.
   *
   * @return the most urgent first
   */
  public List<NeedRow> getFirst() {
    return getOpen().stream().limit(UNFOLDED).toList();
  }

  /**
   * What is folded.
   *
   * @return the most urgent first
   */
  public List<NeedRow> getRest() {
    return getOpen().stream().skip(UNFOLDED).toList();
  }

  /**
   * Whether the folded part stays unfolded, because a button of the list was pressed.
   *
   * @return false when the page is opened
   */
  public boolean isUsed() {
    return used;
  }

  /**
   * That our own calendars come from a cache, which the page with their URLs says above them.
   *
   * @return the entry of the list; null when it is not so, or was put off
   */
  public @Nullable NeedRow getCached() {
    return getOpen().stream()
        .filter(row -> row.need().kind() == NeedKind.FEED_CACHED)
        .filter(row -> row.need().link().isEmpty())
        .findFirst()
        .orElse(null);
  }

  /**
   * What somebody has put off.
   *
   * @return the most urgent first
   */
  public List<NeedRow> getSnoozed() {
    if (snoozed == null) {
      NeedWords words = words();
      snoozed = list().snoozed().stream().map(words::row).toList();
    }
    return snoozed;
  }

  /**
   * Whether nothing at all needs anybody, so that the page may say so.
   *
   * @return false also when all of it is put off
   */
  public boolean isNone() {
    return list().isEmpty();
  }

  /**
   * What the heading says.
   *
   * @return with the number of facts that nobody has put off
   */
  public String getHeading() {
    return Screen.text("needs_heading", list().open().size());
  }

  /**
   * How to bring back a calendar that needs somebody.
   *
   * @param link its link, as the page knows it
   * @return one step after the other; empty when it needs nobody
   */
  public List<String> stepsOf(@Nullable String link) {
    return getOpen().stream()
        .filter(row -> row.need().link().isPresent())
        .filter(row -> Long.toString(row.need().link().getAsLong()).equals(link))
        .flatMap(row -> row.steps().stream())
        .toList();
  }

  /**
   * Does what a remedy says.
   *
   * @param wanted the fact's key and the remedy's name, with a blank between, as the page sent them
   */
  public void apply(String wanted) {
    String key = wanted.substring(0, Math.max(0, wanted.indexOf(' ')));
    String remedy = wanted.substring(wanted.indexOf(' ') + 1);
    Screen.attempt(
        () ->
            applyRemedy
                .apply(
                    key,
                    remedy,
                    typed("choice-" + NeedRow.element(key) + "-" + remedy),
                    signedIn::may)
                .ifPresent(done -> Screen.done(done.key(), done.values().toArray())));
    refresh();
  }

  /**
   * Puts a fact off.
   *
   * @param key the fact, as the page sent it
   */
  public void putOff(String key) {
    String element = NeedRow.element(key);
    if (Screen.attempt(
        () ->
            snoozeNeeds.putOff(
                key, until(element), typed("why-" + element).orElse(""), signedIn::may))) {
      Screen.done("need_put_off_done");
    }
    refresh();
  }

  /**
   * Brings a fact back.
   *
   * @param key the fact, as the page sent it
   */
  public void bringBack(String key) {
    Screen.attempt(() -> snoozeNeeds.bringBack(key, signedIn::may));
    refresh();
  }

  /** Looks again, as after a press whose effect takes a moment: what is unfolded stays so. */
  public void look() {
    refresh();
  }

  private Instant until(String element) {
    Period pause;
    try {
      pause = Period.parse(typed("until-" + element).orElse(TOMORROW));
    } catch (DateTimeParseException tampered) {
      pause = Period.parse(TOMORROW);
    }
    return clock.instant().atZone(options.site().zone()).plus(pause).toInstant();
  }

  private void refresh() {
    used = true;
    list = null;
    open = null;
    snoozed = null;
  }

  private NeedList list() {
    if (list == null) {
      list = listNeeds.all().readableBy(signedIn::may);
    }
    return list;
  }

  private NeedWords words() {
    return new NeedWords(
        accommodations.all(),
        options.site().zone(),
        FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/admin",
        signedIn::may);
  }

  private static Optional<String> typed(String name) {
    Map<String, String> sent =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return Optional.ofNullable(sent.get(name)).filter(value -> !value.isBlank());
  }
}
