package ee.hbook.account.application;

import ee.hbook.account.FirstUser;
import ee.hbook.account.PasswordHashing;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Sees to it that someone can sign in: makes the user {@code admin} when there is none, and gives
 * {@code admin} the configured password whenever that differs from the stored one, which is a
 * provider's way back in.
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
   * @param configured {@code HBOOK_ADMIN_PASSWORD}, when it is set; blank counts as not set
   * @return what was done; a password in it is to be shown once and forgotten
   */
  @Transactional
  public FirstUser ensure(Optional<String> configured) {
    Optional<String> wanted = configured.filter(password -> !password.isBlank());
    Optional<User> admin = users.named(NAME);
    if (admin.isEmpty()) {
      if (wanted.isEmpty() && !users.none()) {
        return new FirstUser.Unchanged();
      }
      String password = wanted.orElseGet(() -> SecretText.random(GENERATED_LENGTH));
      users.add(NAME, hashing.hash(password), Role.ADMINISTRATOR, clock.instant());
      return new FirstUser.Created(NAME, password, wanted.isEmpty());
    }
    if (wanted.isEmpty() || hashing.matches(wanted.get(), admin.get().passwordHash())) {
      return new FirstUser.Unchanged();
    }
    users.changePassword(admin.get().id(), hashing.hash(wanted.get()));
    return new FirstUser.PasswordChanged(NAME);
  }
}
