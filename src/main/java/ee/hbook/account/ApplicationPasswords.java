package ee.hbook.account;

import java.time.Instant;
import java.util.List;

/** Port: the application passwords of users. */
public interface ApplicationPasswords {

  /**
   * A user's application passwords.
   *
   * @param userId whose
   * @return in the order in which they were made
   */
  List<ApplicationPassword> of(long userId);

  /**
   * Adds one.
   *
   * @param userId whose
   * @param name what the user calls it
   * @param scope what it opens
   * @param passwordHash SHA-256 in hexadecimal
   * @param now when
   * @return the stored application password
   */
  ApplicationPassword add(
      long userId, String name, PasswordScope scope, String passwordHash, Instant now);

  /**
   * Remembers that one was used.
   *
   * @param id which
   * @param now when
   */
  void used(long id, Instant now);

  /**
   * Takes one back.
   *
   * @param userId whose
   * @param id which
   * @return whether this user had it
   */
  boolean remove(long userId, long id);
}
