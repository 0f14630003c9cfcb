package ee.hbook.account;

import java.time.Instant;

/**
 * Someone who signs in.
 *
 * @param id the user's number
 * @param name the name to sign in with, at most {@value #NAME_LENGTH} characters
 * @param passwordHash what {@link PasswordHashing} made of the password
 * @param role what the user may do
 * @param createdOn when the user was made
 */
public record User(long id, String name, String passwordHash, Role role, Instant createdOn) {

  /** The longest name that can be stored. */
  public static final int NAME_LENGTH = 60;

  /**
   * Whether the user may do something.
   *
   * @param capability what
   * @return whether the user's role allows it
   */
  public boolean may(Capability capability) {
    return role.may(capability);
  }

  /** Without the hash: this text may end up in a log. */
  @Override
  public String toString() {
    return name + " (" + role + ")";
  }
}
