package ee.hbook.outlook.setup.faces;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.config.faces.Screen;
import ee.hbook.outlook.setup.KeptSecret;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.SetupDraft;
import ee.hbook.outlook.setup.SetupRules;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.application.ChangeSetup;
import ee.hbook.outlook.setup.application.TestAccess;
import ee.hbook.settings.SiteOptions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How the organisation's Outlook is reached: the form, and what came of trying it. */
@Named("outlook")
@RequestScoped
public class OutlookScreen {

  private final Setups setups;
  private final ChangeSetup changeSetup;
  private final TestAccess testAccess;
  private final Accommodations accommodations;
  private final SiteOptions options;

  private String tenant = "";
  private String clientId = "";
  private String secret = "";
  private String certificate = "";
  private @Nullable LocalDate secretEndsOn;
  private String store = "";
  private String defaultUser = "";
  private String tags = "";
  private boolean enabled = true;
  private List<CheckRow> checks = List.of();

  @Inject
  public OutlookScreen(
      Setups setups,
      ChangeSetup changeSetup,
      TestAccess testAccess,
      Accommodations accommodations,
      SiteOptions options) {
    this.setups = setups;
    this.changeSetup = changeSetup;
    this.testAccess = testAccess;
    this.accommodations = accommodations;
    this.options = options;
  }

  @PostConstruct
  void load() {
    setups.present().ifPresent(this::show);
  }

  private void show(Setup setup) {
    tenant = setup.settings().tenant();
    clientId = setup.settings().clientId();
    secretEndsOn = setup.settings().secretEndsOn().orElse(null);
    OptionalLong chosen = setup.settings().defaultAccommodation();
    store = chosen.isPresent() ? Long.toString(chosen.getAsLong()) : "";
    defaultUser = setup.settings().defaultUser();
    tags = String.join(", ", setup.settings().ignoredTags());
    enabled = setup.enabled();
  }

  /** Stores what was filled in. */
  public void save() {
    if (Screen.attempt(
        () ->
            show(
                changeSetup.save(
                    new SetupDraft(
                        tenant,
                        clientId,
                        Optional.of(secret),
                        Optional.of(certificate),
                        Optional.ofNullable(secretEndsOn),
                        store.isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(Long.parseLong(store)),
                        defaultUser,
                        SetupRules.typedTags(tags),
                        enabled))))) {
      secret = "";
      certificate = "";
      Screen.done("outlook_saved");
    }
  }

  /** Tries the access by what is stored. */
  public void test() {
    Screen.attempt(() -> checks = testAccess.run().stream().map(CheckRow::of).toList());
  }

  /** Forgets the settings. */
  public void remove() {
    if (Screen.attempt(changeSetup::remove)) {
      show(Setup.NONE);
      enabled = true;
      Screen.done("outlook_removed");
    }
  }

  /**
   * Whether anything is stored.
   *
   * @return false before the first save
   */
  public boolean isSetUp() {
    return setups.present().isPresent();
  }

  /**
   * Since when the secret is there.
   *
   * @return a sentence; empty while none is
   */
  public String getSecretState() {
    return setups
        .present()
        .flatMap(Setup::secret)
        .map(
            kept ->
                Screen.text(
                    kept.kind() == KeptSecret.Kind.SECRET
                        ? "outlook_secret_set"
                        : "outlook_certificate_set",
                    Screen.moment(kept.setOn(), options.site().zone())))
        .orElse("");
  }

  /**
   * The accommodations that rooms may join.
   *
   * @return those that are let by the quarter hour
   */
  public List<Accommodation> getStores() {
    return accommodations.all().stream()
        .filter(accommodation -> accommodation.grain() == Grain.QUARTER_HOUR)
        .toList();
  }

  /**
   * What came of the trial.
   *
   * @return empty where this request has tried nothing
   */
  public List<CheckRow> getChecks() {
    return checks;
  }

  public String getTenant() {
    return tenant;
  }

  public void setTenant(@Nullable String tenant) {
    this.tenant = text(tenant);
  }

  public String getClientId() {
    return clientId;
  }

  public void setClientId(@Nullable String clientId) {
    this.clientId = text(clientId);
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(@Nullable String secret) {
    this.secret = text(secret);
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(@Nullable String certificate) {
    this.certificate = text(certificate);
  }

  public @Nullable LocalDate getSecretEndsOn() {
    return secretEndsOn;
  }

  public void setSecretEndsOn(@Nullable LocalDate secretEndsOn) {
    this.secretEndsOn = secretEndsOn;
  }

  public String getStore() {
    return store;
  }

  public void setStore(@Nullable String store) {
    this.store = text(store);
  }

  public String getDefaultUser() {
    return defaultUser;
  }

  public void setDefaultUser(@Nullable String defaultUser) {
    this.defaultUser = text(defaultUser);
  }

  public String getTags() {
    return tags;
  }

  public void setTags(@Nullable String tags) {
    this.tags = text(tags);
  }

  public boolean isEnabled() {
    return enabled;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
