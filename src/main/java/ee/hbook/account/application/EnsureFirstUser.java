package ee.hbook.account.application;

import ee.hbook.account.FirstUser;
import ee.hbook.account.PasswordHashing;
import ee.hbook.account.PasswordRules;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import ee.hbook.config.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Sees to it that someone can sign in: makes the user {@code admin} when there is none. A
 * configured password counts once: it is that of the first start, and later a new one is a
 * provider's way back in, but one that was given before never comes back, since it may have been
 * changed for a reason.
 */
@ApplicationScoped
public class EnsureFirstUser {

  private static final String NAME = "admin";
  private static final int GENERATED_LENGTH = 16;

  private final Users users;
  private final PasswordHashing hashing;
  private final Clock clock;

  @Inject
  public EnsureFirstUser(Users users, PasswordHashing hashing, Clock clock) {
    this.users = users;
    this.hashing = hashing;
    this.clock = clock;
  }

  /**
   * To be called at each start, after the migration of the database.
   *
   * @param configured {@code HBOOK_ADMIN_PASSWORD}, when it is set; blank counts as not set, and so
   *     does one that {@link PasswordRules} refuse
   * @return what was done; a password in it is to be shown once and forgotten
   */
  @Transactional
  public FirstUser ensure(Optional<String> configured) {
    Optional<String> wanted = configured.filter(EnsureFirstUser::isTaken);
    Optional<User> admin = users.named(NAME);
    if (admin.isEmpty()) {
      return users.none() || wanted.filter(this::isNew).isPresent()
          ? created(wanted)
          : new FirstUser.Unchanged();
    }
    if (wanted.isEmpty() || !isNew(wanted.get())) {
      return new FirstUser.Unchanged();
    }
    boolean first = users.configuredPasswords().isEmpty();
    String hash = kept(wanted.get());
    if (first || hashing.matches(wanted.get(), admin.get().passwordHash())) {
      return new FirstUser.Unchanged(); // of a version that kept none: nobody knows what came since
    }
    users.changePassword(admin.get().id(), hash);
    return new FirstUser.PasswordChanged(NAME);
  }

  /**
   * Whether a configured password is taken at all.
   *
   * @param password {@code HBOOK_ADMIN_PASSWORD}
   * @return false for one that is blank or against {@link PasswordRules}
   */
  public static boolean isTaken(String password) {
    try {
      PasswordRules.check("password", password, NAME);
      return true;
    } catch (InvalidInput refused) {
      return false;
    }
  }

  private FirstUser created(Optional<String> wanted) {
    String password = wanted.orElseGet(() -> SecretText.random(GENERATED_LENGTH));
    users.add(NAME, kept(password), Role.ADMINISTRATOR, clock.instant());
    return new FirstUser.Created(NAME, password, wanted.isEmpty());
  }

  private boolean isNew(String password) {
    return users.configuredPasswords().stream()
        .noneMatch(given -> hashing.matches(password, given));
  }

  private String kept(String password) {
    String hash = hashing.hash(password);
    users.keepConfigured(hash, clock.instant());
    return hash;
  }
}
