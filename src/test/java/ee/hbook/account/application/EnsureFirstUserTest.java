package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.FirstUser;
import ee.hbook.account.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnsureFirstUserTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  private final MemoryUsers users = new MemoryUsers();
  private final EnsureFirstUser ensureFirstUser = new EnsureFirstUser(users, users, CLOCK);

  private String storedHash() {
    return users.named("admin").orElseThrow().passwordHash();
  }

  @Test
  void theFirstStartMakesAnAdministrator() {
    ensureFirstUser.ensure(Optional.of("secret"));
    assertThat(users.named("admin").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
  }

  @Test
  void withoutAConfiguredPasswordOneIsMade() {
    assertThat(ensureFirstUser.ensure(Optional.empty()))
        .isInstanceOfSatisfying(
            FirstUser.Created.class,
            created -> assertThat(users.hash(created.password())).isEqualTo(storedHash()));
  }

  @Test
  void aBlankConfiguredPasswordCountsAsNone() {
    assertThat(ensureFirstUser.ensure(Optional.of(" ")))
        .isInstanceOfSatisfying(
            FirstUser.Created.class, created -> assertThat(created.generated()).isTrue());
  }

  @Test
  void aSecondStartChangesNothing() {
    ensureFirstUser.ensure(Optional.empty());
    assertThat(ensureFirstUser.ensure(Optional.empty())).isEqualTo(new FirstUser.Unchanged());
  }

  @Test
  void aConfiguredPasswordWinsOverTheStoredOne() {
    ensureFirstUser.ensure(Optional.of("secret"));
    ensureFirstUser.ensure(Optional.of("other"));
    assertThat(storedHash()).isEqualTo(users.hash("other"));
  }

  @Test
  void aConfiguredPasswordThatIsStoredAlreadyKeepsItsHash() {
    ensureFirstUser.ensure(Optional.of("secret"));
    assertThat(ensureFirstUser.ensure(Optional.of("secret"))).isEqualTo(new FirstUser.Unchanged());
  }

  @Test
  void theOutcomeDoesNotGiveThePasswordAwayInALog() {
    assertThat(ensureFirstUser.ensure(Optional.of("secret"))).asString().doesNotContain("secret");
  }
}
