package ee.hbook.account.application;

import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.PasswordScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Application passwords in memory. */
final class MemoryApplicationPasswords implements ApplicationPasswords {

  private final List<ApplicationPassword> stored = new ArrayList<>();
  private long numbers;

  @Override
  public List<ApplicationPassword> of(long userId) {
    return stored.stream().filter(one -> one.userId() == userId).toList();
  }

  @Override
  public ApplicationPassword add(
      long userId, String name, PasswordScope scope, String passwordHash, Instant now) {
    ApplicationPassword one =
        new ApplicationPassword(
            ++numbers, userId, name, scope, passwordHash, now, Optional.empty());
    stored.add(one);
    return one;
  }

  @Override
  public void used(long id, Instant now) {
    stored.replaceAll(
        one ->
            one.id() == id
                ? new ApplicationPassword(
                    id,
                    one.userId(),
                    one.name(),
                    one.scope(),
                    one.passwordHash(),
                    one.createdOn(),
                    Optional.of(now))
                : one);
  }

  @Override
  public boolean remove(long userId, long id) {
    return stored.removeIf(one -> one.userId() == userId && one.id() == id);
  }
}
