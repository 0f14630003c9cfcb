package ee.hbook.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A password that a user made for a script, as WordPress has them. It opens the API, not the
 * screens.
 *
 * @param id its number
 * @param userId whose it is
 * @param name what the user calls it
 * @param scope what it opens
 * @param passwordHash SHA-256 of the password, in hexadecimal: its 24 random characters need no
 *     slow hash
 * @param createdOn when it was made
 * @param lastUsed when it last opened the API, to within some minutes; empty for never
 */
public record ApplicationPassword(
    long id,
    long userId,
    String name,
    PasswordScope scope,
    String passwordHash,
    Instant createdOn,
    Optional<Instant> lastUsed) {

  /** The longest name that can be stored. */
  public static final int NAME_LENGTH = 100;

  /** Characters of a password, blanks not counted. */
  public static final int LENGTH = 24;

  /** Without the hash: this text may end up in a log. */
  @Override
  public String toString() {
    return name + " (" + id + ")";
  }
}
