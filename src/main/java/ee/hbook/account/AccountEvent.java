package ee.hbook.account;

import java.util.Optional;

/** What happened to users, for whoever keeps a log. Never a password, neither right nor wrong. */
public sealed interface AccountEvent {

  /**
   * Somebody was not let in.
   *
   * @param name whose name was given; empty when there is no such user, for people type passwords
   *     into the wrong field
   * @param address where it came from
   * @param failures how many there were within the last minutes, this one included
   */
  record SignInFailed(Optional<String> name, String address, int failures)
      implements AccountEvent {}

  /**
   * A user was made.
   *
   * @param user the new one
   */
  record UserAdded(User user) implements AccountEvent {}

  /**
   * A user was deleted.
   *
   * @param user who was there
   */
  record UserDeleted(User user) implements AccountEvent {}

  /**
   * A user may do something else than before.
   *
   * @param before as the user was
   * @param after as the user is
   */
  record RoleChanged(User before, User after) implements AccountEvent {}

  /**
   * A user has another password.
   *
   * @param user as the user is
   */
  record PasswordChanged(User user) implements AccountEvent {}

  /**
   * A user made an application password.
   *
   * @param user whose
   * @param name what it is called
   */
  record ApplicationPasswordMade(User user, String name) implements AccountEvent {}

  /**
   * A user took an application password back.
   *
   * @param user whose
   * @param name what it was called
   */
  record ApplicationPasswordRevoked(User user, String name) implements AccountEvent {}
}
