package ee.hbook.account;

import java.time.Duration;
import java.util.Optional;

/** What became of a login. */
public sealed interface SignInOutcome {

  /**
   * The credentials are right.
   *
   * @param user who it is
   * @param application what the application password opens by which it was; empty for the user's
   *     own password
   */
  record Welcome(User user, Optional<PasswordScope> application) implements SignInOutcome {

    /**
     * Somebody with the own password.
     *
     * @param user who it is
     */
    public Welcome(User user) {
      this(user, Optional.empty());
    }
  }

  /** The name or the password is wrong; which of the two is not told. */
  record Refused() implements SignInOutcome {}

  /**
   * Too many wrong passwords for this name from this address; this one was not looked at.
   *
   * @param delay after which it can be tried again
   */
  record TooManyTries(Duration delay) implements SignInOutcome {}
}
