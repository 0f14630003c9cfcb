package ee.hbook.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is entered at <i>Settings &gt; Integrations &gt; Outlook</i>, by the names of seed 002; the
 * secret is kept apart and never shown again.
 *
 * @param tenant the primary domain
 * @param clientId the number of the application in the portal
 * @param defaultAccommodation the default store: the accommodation that new rooms join; empty until
 *     one is chosen
 * @param defaultUser the mailbox that organises what somebody from outside the organisation books
 * @param ignoredTags rooms with any of these tags are left out
 * @param secretEndsOn the last day of the secret, when a person has entered it
 */
public record OutlookSettings(
    String tenant,
    String clientId,
    OptionalLong defaultAccommodation,
    String defaultUser,
    List<String> ignoredTags,
    Optional<LocalDate> secretEndsOn) {

  public OutlookSettings {
    ignoredTags = List.copyOf(ignoredTags);
  }

  /**
   * The mailbox that organises what somebody books: his own where he is of the organisation.
   *
   * @param requester his e-mail address, when it is known
   * @return a mailbox of the organisation, in lower case
   */
  public String organiser(Optional<String> requester) {
    return requester
        .map(address -> address.strip().toLowerCase(Locale.ROOT))
        .filter(this::isOurs)
        .orElseGet(() -> defaultUser.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a mailbox is one of the organisation.
   *
   * @param address an e-mail address
   * @return true when it is of the primary domain or of the default user's
   */
  public boolean isOurs(String address) {
    String domain = domain(address);
    return !domain.isEmpty()
        && (domain.equalsIgnoreCase(tenant) || domain.equalsIgnoreCase(domain(defaultUser)));
  }

  private static String domain(String address) {
    return address.substring(address.indexOf('@') + 1).strip();
  }
}
