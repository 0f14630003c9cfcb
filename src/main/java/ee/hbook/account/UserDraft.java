package ee.hbook.account;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants of a user; an empty field means "leave it" for a known one.
 *
 * @param name the name to sign in with; only a new user's
 * @param password the password in plain words; to be hashed and forgotten
 * @param role what the user may do
 * @param email where mail to the user goes; an empty text for none
 * @param language one of {@link User#LANGUAGES}; an empty text for the browser's
 * @param region the country whose way to write dates the user wants; an empty text for the
 *     browser's
 * @param mails what mail the user wants
 */
public record UserDraft(
    Optional<String> name,
    Optional<String> password,
    Optional<Role> role,
    Optional<String> email,
    Optional<String> language,
    Optional<String> region,
    Optional<Set<MailKind>> mails) {

  /**
   * What users change about themselves.
   *
   * @param email where mail goes
   * @param language one of {@link User#LANGUAGES}, or an empty text
   * @param region the country whose way to write dates they want, or an empty text
   * @param mails what mail they want
   * @return a draft of nothing else
   */
  public static UserDraft details(
      String email, String language, String region, Set<MailKind> mails) {
    return new UserDraft(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(email),
        Optional.of(language),
        Optional.of(region),
        Optional.of(mails));
  }

  /** Without the password: this text may end up in a log. */
  @Override
  public String toString() {
    return "UserDraft[" + name.orElse("") + "]";
  }
}
