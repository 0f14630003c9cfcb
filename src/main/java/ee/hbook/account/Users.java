package ee.hbook.account;

import java.time.Instant;
import java.util.Optional;

/** Port: the users. */
public interface Users {

  /**
   * The user of a name.
   *
   * @param name written exactly as when the user was made
   * @return empty when there is none
   */
  Optional<User> named(String name);

  /**
   * Whether there is any user yet.
   *
   * @return true before the first start has made one
   */
  boolean none();

  /**
   * Adds a user.
   *
   * @param name a name that no other user has
   * @param passwordHash what {@link PasswordHashing} made of the password
   * @param role what the user may do
   * @param now when
   * @return the stored user
   */
  User add(String name, String passwordHash, Role role, Instant now);

  /**
   * Changes a password.
   *
   * @param userId whose
   * @param passwordHash what {@link PasswordHashing} made of the new password
   */
  void changePassword(long userId, String passwordHash);
}
