package ee.hbook.account.application;

import ee.hbook.account.AccountEvent;
import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.LoginThrottle;
import ee.hbook.account.PasswordHashing;
import ee.hbook.account.PasswordRules;
import ee.hbook.account.PasswordScope;
import ee.hbook.account.SignInOutcome;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

  private static final long NOBODY = -1;
  private static final int FAILURES = 20;

  /** Of one address with whatever names: whoever tries one password with many is slowed, too. */
  private static final int FAILURES_OF_ADDRESS = 100;

  private static final String ANY_NAME = "";
  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int REMEMBERED = 10_000;

  /** A script may call every second: its use is written down now and then. */
  private static final Duration USE_NOTED = Duration.ofMinutes(10);

  private final Users users;
  private final ApplicationPasswords applicationPasswords;
  private final PasswordHashing hashing;
  private final Event<AccountEvent> happened;
  private final Clock clock;
  private final VerifiedCredentials verified =
      new VerifiedCredentials(Duration.ofMinutes(5), 1_000);
  private final LoginThrottle throttle = new LoginThrottle(FAILURES, WINDOW, REMEMBERED);
  private final LoginThrottle addresses =
      new LoginThrottle(FAILURES_OF_ADDRESS, WINDOW, REMEMBERED);
  private final StringBuilder nobody = new StringBuilder();

  @Inject
  public CheckCredentials(
      Users users,
      ApplicationPasswords applicationPasswords,
      PasswordHashing hashing,
      Event<AccountEvent> happened,
      Clock clock) {
    this.users = users;
    this.applicationPasswords = applicationPasswords;
    this.hashing = hashing;
    this.happened = happened;
    this.clock = clock;
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
    if (name.length() > User.NAME_LENGTH || password.length() > PasswordRules.MOST) {
      return new SignInOutcome.Refused();
    }
    Instant now = clock.instant();
    Optional<User> user = users.named(name);
    if (user.isPresent() && verified.remembers(name, password, user.get().passwordHash(), now)) {
      return new SignInOutcome.Welcome(user.get());
    }
    Duration delay =
        longer(throttle.waitFor(name, address, now), addresses.waitFor(ANY_NAME, address, now));
    if (!delay.isZero()) {
      return new SignInOutcome.TooManyTries(delay);
    }
    Optional<PasswordScope> application =
        call ? applicationPassword(user, password, now) : Optional.empty();
    if ((application.isPresent() || isPassword(name, user, password, now)) && user.isPresent()) {
      throttle.succeeded(name, address);
      return new SignInOutcome.Welcome(user.get(), application);
    }
    refused(name, user, address, now);
    return new SignInOutcome.Refused();
  }

  /** The first of a row of failures is told, and the one after which further ones wait. */
  private void refused(String name, Optional<User> user, String address, Instant now) {
    int failures = throttle.failed(name, address, now);
    addresses.failed(ANY_NAME, address, now);
    if (failures == 1 || failures == FAILURES) {
      happened.fire(new AccountEvent.SignInFailed(user.map(User::name), address, failures));
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private Optional<PasswordScope> applicationPassword(
      Optional<User> user, String password, Instant now) {
    String bare = SecretText.ungrouped(password);
    if (!SecretText.looksLikeApplicationPassword(bare)) {
      return Optional.empty();
    }
    String hash = SecretText.quickHash(bare);
    List<ApplicationPassword> own = applicationPasswords.of(user.map(User::id).orElse(NOBODY));
    Optional<ApplicationPassword> right =
        own.stream().filter(one -> SecretText.same(one.passwordHash(), hash)).findFirst();
    right
        .filter(one -> one.lastUsed().map(last -> now.isAfter(last.plus(USE_NOTED))).orElse(true))
        .ifPresent(one -> applicationPasswords.used(one.id(), now));
    return right.map(ApplicationPassword::scope);
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
