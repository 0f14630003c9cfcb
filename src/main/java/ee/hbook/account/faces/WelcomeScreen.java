package ee.hbook.account.faces;

import ee.hbook.account.FirstAnswers;
import ee.hbook.account.application.SignedIn;
import ee.hbook.account.application.TakeFirstSteps;
import ee.hbook.config.edge.application.CalledAs;
import ee.hbook.config.faces.Screen;
import ee.hbook.settings.OptionValues;
import ee.hbook.settings.SiteOptions;
import ee.hbook.settings.application.SiteAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What HBook asks the first administrator for. */
@Named("welcome")
@RequestScoped
public class WelcomeScreen {

  private static final String ZONE = "timezone_string";

  private static final List<String> ASKED =
      List.of(
          ZONE,
          FirstAnswers.SITE_URL,
          "hb_ical_agenda_check_in_time",
          "hb_ical_agenda_check_out_time");

  private final SignedIn signedIn;
  private final TakeFirstSteps takeFirstSteps;
  private final SiteOptions options;
  private final SiteAddress address;
  private final CalledAs calledAs;
  private final Map<String, String> values = new HashMap<>();
  private String email = "";

  @Inject
  public WelcomeScreen(
      SignedIn signedIn,
      TakeFirstSteps takeFirstSteps,
      SiteOptions options,
      SiteAddress address,
      CalledAs calledAs) {
    this.signedIn = signedIn;
    this.takeFirstSteps = takeFirstSteps;
    this.options = options;
    this.address = address;
    this.calledAs = calledAs;
  }

  @PostConstruct
  void read() {
    email = signedIn.user().map(user -> user.email()).orElse("");
    OptionValues present = options.values();
    ASKED.forEach(name -> values.put(name, present.text(name)));
    values.put(FirstAnswers.SITE_URL, address.set().orElse(""));
  }

  /**
   * Takes the answers.
   *
   * @return the start page, or this one where something cannot be taken
   */
  public @Nullable String save() {
    Map<String, String> answers =
        ASKED.stream()
            .collect(
                Collectors.toMap(
                    name -> name, name -> Objects.toString(values.get(name), "").strip()));
    boolean taken =
        Screen.attempt(
            () ->
                signedIn.become(
                    takeFirstSteps.answer(
                        signedIn.required(), new FirstAnswers(email.strip(), answers))));
    return taken ? start() : null;
  }

  /**
   * Leaves all of it for later.
   *
   * @return the start page
   */
  public String later() {
    takeFirstSteps.later();
    return start();
  }

  private static String start() {
    return "/admin/index.xhtml?faces-redirect=true";
  }

  /**
   * Whether the start page still leads here.
   *
   * @return true while something was left for later
   */
  public boolean isLeft() {
    return signedIn.user().filter(takeFirstSteps::areLeft).isPresent();
  }

  /**
   * Whether the zone is still the one that every new house has, so that the page may suggest the
   * reader's.
   *
   * @return true until another one is stored, or was chosen and came back refused
   */
  public boolean isZoneToGuess() {
    return !FacesContext.getCurrentInstance().isPostback()
        && options.values().text(ZONE).equals("UTC");
  }

  /**
   * Under which address this page was opened, as a help to whoever has to write one.
   *
   * @return without a slash at its end; empty once one is set
   */
  public String getOpenedAs() {
    return address.set().isPresent() ? "" : calledAs.address();
  }

  /**
   * The options that are asked for.
   *
   * @return by name, to be changed
   */
  public Map<String, String> getValues() {
    return values;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email == null ? "" : email;
  }
}
