package ee.hbook.account.application;

import ee.hbook.account.MailKind;
import ee.hbook.account.PasswordHashing;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Users in memory, and a hash that only looks like one and counts its verifications. */
final class MemoryUsers implements Users, PasswordHashing {

  private static final Comparator<User> BY_NAME =
      Comparator.<User, String>comparing(user -> user.name().toLowerCase(Locale.ROOT))
          .thenComparing(User::name);

  int verifications;
  private final List<User> users = new ArrayList<>();
  private final List<String> configured = new ArrayList<>();
  private long numbers;

  @Override
  public Optional<User> named(String name) {
    return users.stream().filter(user -> user.name().equals(name)).findFirst();
  }

  @Override
  public boolean none() {
    return users.isEmpty();
  }

  @Override
  public User add(String name, String passwordHash, Role role, Instant now) {
    User user = new User(++numbers, name, passwordHash, role, now, "", "", "", MailKind.ALL);
    users.add(user);
    return user;
  }

  @Override
  public List<String> configuredPasswords() {
    return List.copyOf(configured);
  }

  @Override
  public void keepConfigured(String passwordHash, Instant now) {
    configured.add(passwordHash);
  }

  @Override
  public void changePassword(long userId, String passwordHash) {
    users.replaceAll(
        user ->
            user.id() == userId
                ? new User(
                    userId,
                    user.name(),
                    passwordHash,
                    user.role(),
                    user.createdOn(),
                    user.email(),
                    user.language(),
                    user.region(),
                    user.mails())
                : user);
  }

  @Override
  public Optional<User> find(long id) {
    return users.stream().filter(user -> user.id() == id).findFirst();
  }

  @Override
  public List<User> all() {
    return users.stream().sorted(BY_NAME).toList();
  }

  @Override
  public List<User> lockAdministrators() {
    return users.stream().filter(user -> user.role() == Role.ADMINISTRATOR).toList();
  }

  @Override
  public void update(User changed) {
    users.replaceAll(
        user ->
            user.id() == changed.id()
                ? new User(
                    user.id(),
                    user.name(),
                    user.passwordHash(),
                    changed.role(),
                    user.createdOn(),
                    changed.email(),
                    changed.language(),
                    changed.region(),
                    changed.mails())
                : user);
  }

  @Override
  public void delete(long userId) {
    users.removeIf(user -> user.id() == userId);
  }

  @Override
  public String hash(String password) {
    return "#" + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    verifications++;
    return hash.equals("#" + password);
  }
}
