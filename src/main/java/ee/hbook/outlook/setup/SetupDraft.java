package ee.hbook.outlook.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody wants Outlook to be set up as.
 *
 * @param tenant the primary domain
 * @param clientId the application's number
 * @param secret the secret's value; empty to keep what is there
 * @param certificate a certificate with its private key in PEM, in the place of a secret; empty to
 *     keep what is there
 * @param secretEndsOn the last day of the secret; a certificate says it itself
 * @param defaultAccommodation the default store
 * @param defaultUser the default user's mailbox
 * @param ignoredTags the tags to ignore
 * @param enabled whether it is switched on
 */
public record SetupDraft(
    String tenant,
    String clientId,
    Optional<String> secret,
    Optional<String> certificate,
    Optional<LocalDate> secretEndsOn,
    OptionalLong defaultAccommodation,
    String defaultUser,
    List<String> ignoredTags,
    boolean enabled) {

  public SetupDraft {
    ignoredTags = List.copyOf(ignoredTags);
  }

  /** Tells nothing of the secret. */
  @Override
  public String toString() {
    return "SetupDraft[" + tenant + "]";
  }
}
