package ee.hbook.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Someone who signs in.
 *
 * @param id the user's number
 * @param name the name to sign in with, at most {@value #NAME_LENGTH} characters
 * @param passwordHash what {@link PasswordHashing} made of the password
 * @param role what the user may do
 * @param createdOn when the user was made
 * @param email where mail to the user goes; empty for none
 * @param language one of {@link #LANGUAGES}; empty for the browser's
 * @param region the country whose way to write dates and times the user wants, as two letters;
 *     empty for the browser's
 * @param mails what mail the user wants
 */
public record User(
    long id,
    String name,
    String passwordHash,
    Role role,
    Instant createdOn,
    String email,
    String language,
    String region,
    Set<MailKind> mails) {

  /** The longest name that can be stored. */
  public static final int NAME_LENGTH = 60;

  /** The languages of the screens. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "cs", "pt");

  /**
   * Whether the user may do something.
   *
   * @param capability what
   * @return whether the user's role allows it
   */
  public boolean may(Capability capability) {
    return role.may(capability);
  }

  /**
   * The same user, reached somewhere else.
   *
   * @param address where
   * @return the user with that address
   */
  public User reachedAt(String address) {
    return new User(id, name, passwordHash, role, createdOn, address, language, region, mails);
  }

  /** Without the hash: this text may end up in a log. */
  @Override
  public String toString() {
    return name + " (" + role + ")";
  }
}
