package ee.hbook.outlook.setup.application;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.Accommodations;
import ee.hbook.accommodation.Grain;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.SealedBox;
import ee.hbook.outlook.OutlookSettings;
import ee.hbook.outlook.setup.KeptSecret;
import ee.hbook.outlook.setup.KeptSecret.Kind;
import ee.hbook.outlook.setup.Setup;
import ee.hbook.outlook.setup.SetupDraft;
import ee.hbook.outlook.setup.SetupRules;
import ee.hbook.outlook.setup.Setups;
import ee.hbook.outlook.setup.TenantRoom;
import ee.hbook.outlook.setup.TenantRooms;
import ee.hbook.settings.SettingsChanged;
import ee.hbook.settings.SiteOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Stores how Outlook is set up, all of it or nothing. The secret goes in and never comes out. */
@ApplicationScoped
@Transactional
public class ChangeSetup {

  private final Setups setups;
  private final TenantRooms rooms;
  private final Accommodations accommodations;
  private final SealedBox box;
  private final SiteOptions options;
  private final Event<SettingsChanged> changed;
  private final Clock clock;

  @Inject
  public ChangeSetup(
      Setups setups,
      TenantRooms rooms,
      Accommodations accommodations,
      SealedBox box,
      SiteOptions options,
      Event<SettingsChanged> changed,
      Clock clock) {
    this.setups = setups;
    this.rooms = rooms;
    this.accommodations = accommodations;
    this.box = box;
    this.options = options;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Stores what is wanted. The rooms are looked for at the next tick.
   *
   * @param draft what is wanted
   * @return what is stored then
   * @throws InvalidInput naming the first field that cannot be taken
   */
  public Setup save(SetupDraft draft) {
    Setup before = setups.present().orElse(Setup.NONE);
    String tenant = SetupRules.tenant(draft.tenant());
    String clientId = SetupRules.clientId(draft.clientId());
    Optional<NewProof> proof = proof(draft);
    OptionalLong store = store(draft.defaultAccommodation());
    KeptSecret secret =
        proof
            .map(given -> new KeptSecret(given.kind, box.seal(given.text), clock.instant()))
            .or(before::secret)
            .orElseThrow(() -> new InvalidInput("secret", Saying.of("outlook_refusal_secret")));
    Optional<LocalDate> entered = draft.secretEndsOn().or(() -> kept(before, proof.isPresent()));
    Setup after =
        new Setup(
            new OutlookSettings(
                tenant,
                clientId,
                store,
                SetupRules.mailbox("defaultUser", draft.defaultUser()),
                SetupRules.tags(draft.ignoredTags()),
                proof.flatMap(given -> given.lastDay).or(() -> entered)),
            draft.enabled(),
            Optional.of(secret),
            before.look());
    after.settings().secretEndsOn().ifPresent(day -> refusePast(day, before));
    setups.save(after, clock.instant());
    changed.fire(new SettingsChanged(written(before), written(after)));
    return after;
  }

  /**
   * Forgets the settings, the secret with them. Rooms that are units have to be taken out first:
   * what becomes of their bookings is asked there.
   *
   * @throws Conflict while a room is a unit here
   */
  public void remove() {
    if (rooms.all().stream().anyMatch(TenantRoom::isLinked)) {
      throw new Conflict(Saying.of("outlook_refusal_rooms_left"));
    }
    Optional<Setup> before = setups.present();
    if (before.isPresent()) {
      rooms.all().forEach(room -> rooms.delete(room.id()));
      setups.remove();
      changed.fire(new SettingsChanged(written(before.get()), written(Setup.NONE)));
    }
  }

  private record NewProof(Kind kind, String text, Optional<LocalDate> lastDay) {}

  private static Optional<NewProof> proof(SetupDraft draft) {
    Optional<String> pem = draft.certificate().filter(text -> !text.isBlank());
    if (pem.isPresent()) {
      LocalDate lastDay = PemCertificate.lastDay(pem.get());
      return Optional.of(new NewProof(Kind.CERTIFICATE, pem.get().strip(), Optional.of(lastDay)));
    }
    return draft
        .secret()
        .filter(text -> !text.isBlank())
        .map(text -> new NewProof(Kind.SECRET, SetupRules.secret(text), Optional.empty()));
  }

  /** The day belongs to the secret that it was entered with. */
  private static Optional<LocalDate> kept(Setup before, boolean isNew) {
    return isNew ? Optional.empty() : before.settings().secretEndsOn();
  }

  /** A day that has passed meanwhile may stay; one that is entered may not have. */
  private void refusePast(LocalDate day, Setup before) {
    LocalDate today = clock.instant().atZone(options.site().zone()).toLocalDate();
    if (day.isBefore(today) && !before.settings().secretEndsOn().equals(Optional.of(day))) {
      throw new InvalidInput("secretEndsOn", Saying.of("outlook_refusal_secret_over", day));
    }
  }

  private OptionalLong store(OptionalLong wanted) {
    if (wanted.isEmpty()) {
      return wanted;
    }
    Accommodation store =
        accommodations
            .find(wanted.getAsLong())
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "defaultAccommodation",
                        Saying.of("refusal_no_accommodation", Long.toString(wanted.getAsLong()))));
    if (store.grain() != Grain.QUARTER_HOUR) {
      throw new InvalidInput(
          "defaultAccommodation", Saying.of("outlook_refusal_store_by_night", store.name()));
    }
    return wanted;
  }

  /** What the log tells: nothing of the secret but since when it is there. */
  private static Map<String, String> written(Setup setup) {
    OutlookSettings settings = setup.settings();
    Map<String, String> written = new TreeMap<>();
    written.put("outlook_enabled", setup.enabled() ? "yes" : "no");
    written.put("outlook_tenant", settings.tenant());
    written.put("outlook_client_id", settings.clientId());
    written.put(
        "outlook_secret_set_on",
        setup.secret().map(secret -> secret.setOn().toString()).orElse(""));
    written.put(
        "outlook_secret_ends_on", settings.secretEndsOn().map(LocalDate::toString).orElse(""));
    written.put(
        "outlook_default_accommodation",
        settings.defaultAccommodation().isPresent()
            ? Long.toString(settings.defaultAccommodation().getAsLong())
            : "");
    written.put("outlook_default_user", settings.defaultUser());
    written.put("outlook_ignored_tags", String.join(",", settings.ignoredTags()));
    return written;
  }
}
