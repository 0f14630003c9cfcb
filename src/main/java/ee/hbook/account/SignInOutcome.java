package ee.hbook.account;

import java.time.Duration;

/** What became of a login. */
public sealed interface SignInOutcome {

  /**
   * The credentials are right.
   *
   * @param user who it is
   */
  record Welcome(User user) implements SignInOutcome {}

  /** The name or the password is wrong; which of the two is not told. */
  record Refused() implements SignInOutcome {}

  /**
   * Too many wrong passwords for this name from this address; this one was not looked at.
   *
   * @param delay after which it can be tried again
   */
  record TooManyTries(Duration delay) implements SignInOutcome {}
}
