package ee.hbook.account.application;

import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.LoginThrottle;
import ee.hbook.account.PasswordHashing;
import ee.hbook.account.SignInOutcome;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a name and a password are right. A name that does not exist takes as long as
 * one that does.
 */
@ApplicationScoped
public class CheckCredentials {

  private static final int PASSWORD_LENGTH = 1000;
  private static final long NOBODY = -1;

  private final Users users;
  private final ApplicationPasswords applicationPasswords;
  private final PasswordHashing hashing;
  private final Clock clock;
  private final VerifiedCredentials verified =
      new VerifiedCredentials(Duration.ofMinutes(5), 1_000);
  private final LoginThrottle throttle = new LoginThrottle(20, Duration.ofMinutes(5), 10_000);
  private final StringBuilder nobody = new StringBuilder();

  /**
   * Checks against the stored users.
   *
   * @param users the users
   * @param applicationPasswords what they made for their scripts
   * @param hashing verifies passwords
   * @param clock tells when a failure counts no longer
   */
  @Inject
  public CheckCredentials(
      Users users,
      ApplicationPasswords applicationPasswords,
      PasswordHashing hashing,
      Clock clock) {
    this.users = users;
    this.applicationPasswords = applicationPasswords;
    this.hashing = hashing;
    this.clock = clock;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected CheckCredentials() {
    this(null, null, null, null);
  }

  /**
   * Checks a login to the screens: only the user's own password counts.
   *
   * @param name what was typed
   * @param password what was typed
   * @param address where it came from
   * @return who it is, or a refusal
   */
  public SignInOutcome ofScreen(String name, String password, String address) {
    return check(name, password, address, false);
  }

  /**
   * Checks the credentials of a call: the user's password or one of the application passwords.
   *
   * @param name what was sent
   * @param password what was sent; blanks in an application password do not count
   * @param address where it came from
   * @return who it is, or a refusal
   */
  public SignInOutcome ofCall(String name, String password, String address) {
    return check(name, password, address, true);
  }

  private SignInOutcome check(String name, String password, String address, boolean call) {
    if (name.length() > User.NAME_LENGTH || password.length() > PASSWORD_LENGTH) {
      return new SignInOutcome.Refused();
    }
    Instant now = clock.instant();
    Optional<User> user = users.named(name);
    if (user.isPresent() && verified.remembers(name, password, user.get().passwordHash(), now)) {
      return new SignInOutcome.Welcome(user.get());
    }
    Duration delay = throttle.waitFor(name, address, now);
    if (!delay.isZero()) {
      return new SignInOutcome.TooManyTries(delay);
    }
    boolean right =
        call && isApplicationPassword(user, password) || isPassword(name, user, password, now);
    if (right && user.isPresent()) {
      throttle.succeeded(name, address);
      return new SignInOutcome.Welcome(user.get());
    }
    throttle.failed(name, address, now);
    return new SignInOutcome.Refused();
  }

  private boolean isApplicationPassword(Optional<User> user, String password) {
    String bare = SecretText.ungrouped(password);
    if (!SecretText.looksLikeApplicationPassword(bare)) {
      return false;
    }
    String hash = SecretText.quickHash(bare);
    List<ApplicationPassword> own = applicationPasswords.of(user.map(User::id).orElse(NOBODY));
    return own.stream().anyMatch(one -> SecretText.same(one.passwordHash(), hash));
  }

  private boolean isPassword(String name, Optional<User> user, String password, Instant now) {
    String stored = user.map(User::passwordHash).orElseGet(this::hashOfNobody);
    return verified.verify(name, password, stored, now, () -> hashing.matches(password, stored))
        && user.isPresent();
  }

  private String hashOfNobody() {
    synchronized (nobody) {
      if (nobody.isEmpty()) {
        nobody.append(hashing.hash(SecretText.random(ApplicationPassword.LENGTH)));
      }
      return nobody.toString();
    }
  }
}
