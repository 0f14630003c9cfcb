package ee.hbook.outlook.setup.rest;

import ee.hbook.outlook.setup.KeptSecret;
import ee.hbook.outlook.setup.Setup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How Outlook is set up, as the API shows it.
 *
 * @param enabled whether the integration is switched on
 * @param tenant the primary domain
 * @param clientId the application's number
 * @param secretKind secret or certificate; absent while none is set
 * @param secretSetOn since when it is there; the secret itself is never shown
 * @param secretEndsOn its last day, as it was entered
 * @param defaultAccommodation the default store: the accommodation that new rooms join
 * @param defaultUser the default user's mailbox
 * @param ignoredTags rooms with any of these tags are left out
 * @param roomsLookedOn when rooms were last looked for
 * @param roomsFound how many were listed then
 * @param roomsFault why none could be listed: Graph's word
 */
@Schema(name = "Outlook")
public record OutlookJson(
    boolean enabled,
    String tenant,
    String clientId,
    @Nullable String secretKind,
    @Nullable Instant secretSetOn,
    @Nullable LocalDate secretEndsOn,
    OptionalLong defaultAccommodation,
    String defaultUser,
    List<String> ignoredTags,
    @Nullable Instant roomsLookedOn,
    @Nullable Integer roomsFound,
    @Nullable String roomsFault) {

  static OutlookJson of(Setup setup) {
    return new OutlookJson(
        setup.enabled(),
        setup.settings().tenant(),
        setup.settings().clientId(),
        setup.secret().map(secret -> secret.kind().word()).orElse(null),
        setup.secret().map(KeptSecret::setOn).orElse(null),
        setup.settings().secretEndsOn().orElse(null),
        setup.settings().defaultAccommodation(),
        setup.settings().defaultUser(),
        setup.settings().ignoredTags(),
        setup.look().map(Setup.RoomsLook::on).orElse(null),
        setup.look().map(Setup.RoomsLook::found).orElse(null),
        setup.look().map(Setup.RoomsLook::fault).filter(fault -> !fault.isEmpty()).orElse(null));
  }
}
