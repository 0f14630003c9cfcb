package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.PasswordScope;
import ee.hbook.account.Role;
import ee.hbook.account.Users;
import ee.hbook.house.RealHouse;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StoredApplicationPasswordsTest extends ApplicationPasswordsContract {

  private static RealHouse house;

  @BeforeAll
  static void open() {
    house = RealHouse.alone();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Override
  ApplicationPasswords kept() {
    return house.port(ApplicationPasswords.class);
  }

  @Override
  long somebody(String name) {
    Users users = house.port(Users.class);
    users.named(name).ifPresent(user -> users.delete(user.id()));
    return users.add(name, "#1", Role.HBOOK_MANAGER, Instant.EPOCH).id();
  }

  @Test
  void whoIsDeletedTakesHisAlong() {
    long ann = somebody("ann");
    kept().add(ann, "script", PasswordScope.EVERYTHING, "hash", Instant.EPOCH);
    house.port(Users.class).delete(ann);
    assertThat(kept().of(ann)).isEmpty();
  }
}
