package ee.hbook.account;

import java.time.Instant;
import java.util.List;
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
   * The user of a number.
   *
   * @param id the number
   * @return empty when there is none
   */
  Optional<User> find(long id);

  /** All users, by name. */
  List<User> all();

  /** The administrators, who stay what they are until the transaction ends, by number. */
  List<User> lockAdministrators();

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
   * The passwords that a start of this deployment has ever given the first user.
   *
   * @return what {@link PasswordHashing} made of them
   */
  List<String> configuredPasswords();

  /**
   * Keeps a password that a start has given, which is not to be given again.
   *
   * @param passwordHash what {@link PasswordHashing} made of it
   * @param now when
   */
  void keepConfigured(String passwordHash, Instant now);

  /**
   * Changes a password.
   *
   * @param userId whose
   * @param passwordHash what {@link PasswordHashing} made of the new password
   */
  void changePassword(long userId, String passwordHash);

  /**
   * Stores role, e-mail address and language of a user.
   *
   * @param user as the user shall be
   */
  void update(User user);

  /**
   * Deletes a user with the application passwords.
   *
   * @param userId who
   */
  void delete(long userId);
}
