package ee.hbook.account;

import java.time.Duration;

/** What became of a login. */
public sealed interface SignInOutcome {

  /**
   * The credentials are right.
   *
   * @param user who it is
   * @param byApplication whether by an application password
   */
  record Welcome(User user, boolean byApplication) implements SignInOutcome {

    /**
     * Somebody with the own password.
     *
     * @param user who it is
     */
    public Welcome(User user) {
      this(user, false);
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
