package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.FirstUser;
import ee.hbook.account.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnsureFirstUserTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  private static final String SECRET = "orchard-lantern-7";
  private static final String OTHER = "meadow-anchor-19";

  private final MemoryUsers users = new MemoryUsers();
  private final EnsureFirstUser ensureFirstUser = new EnsureFirstUser(users, users, CLOCK);

  private String storedHash() {
    return users.named("admin").orElseThrow().passwordHash();
  }

  @Test
  void theFirstStartMakesAnAdministrator() {
    ensureFirstUser.ensure(Optional.of(SECRET));
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
  void aNewConfiguredPasswordIsAWayBackIn() {
    ensureFirstUser.ensure(Optional.of(SECRET));
    ensureFirstUser.ensure(Optional.of(OTHER));
    assertThat(storedHash()).isEqualTo(users.hash(OTHER));
  }

  @Test
  void soItIsWhereTheFirstOneWasMade() {
    ensureFirstUser.ensure(Optional.empty());
    ensureFirstUser.ensure(Optional.of(OTHER));
    assertThat(storedHash()).isEqualTo(users.hash(OTHER));
  }

  @Test
  void aConfiguredPasswordThatIsStoredAlreadyKeepsItsHash() {
    ensureFirstUser.ensure(Optional.of(SECRET));
    assertThat(ensureFirstUser.ensure(Optional.of(SECRET))).isEqualTo(new FirstUser.Unchanged());
  }

  @Test
  void theOutcomeDoesNotGiveThePasswordAwayInALog() {
    assertThat(ensureFirstUser.ensure(Optional.of(SECRET))).asString().doesNotContain(SECRET);
  }

  @Test
  void aPasswordThatWasChangedSinceNeverComesBack() {
    ensureFirstUser.ensure(Optional.of(SECRET));
    change("rotated-by-a-person");
    ensureFirstUser.ensure(Optional.of(SECRET));
    assertThat(storedHash()).isEqualTo(users.hash("rotated-by-a-person"));
  }

  @Test
  void norDoesOneThatWasConfiguredBeforeAnother() {
    ensureFirstUser.ensure(Optional.of(SECRET));
    ensureFirstUser.ensure(Optional.of(OTHER));
    ensureFirstUser.ensure(Optional.of(SECRET));
    assertThat(storedHash()).isEqualTo(users.hash(OTHER));
  }

  @Test
  void oneThatCountedBeforeThisWasKeptDoesNotCountAgain() {
    users.add("admin", users.hash("rotated-by-a-person"), Role.ADMINISTRATOR, CLOCK.instant());
    assertThat(ensureFirstUser.ensure(Optional.of(SECRET))).isEqualTo(new FirstUser.Unchanged());
    assertThat(storedHash()).isEqualTo(users.hash("rotated-by-a-person"));
  }

  @Test
  void anAdministratorWhoWasDeletedDoesNotComeBackWithAnOldPassword() {
    ensureFirstUser.ensure(Optional.of(SECRET));
    users.add("ada", users.hash(OTHER), Role.ADMINISTRATOR, CLOCK.instant());
    users.delete(users.named("admin").orElseThrow().id());
    ensureFirstUser.ensure(Optional.of(SECRET));
    assertThat(users.named("admin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "12345678901234", "administrator-admin", "passwordpassword"})
  void aPasswordAgainstTheRulesIsNotTaken(String weak) {
    assertThat(ensureFirstUser.ensure(Optional.of(weak)))
        .isInstanceOfSatisfying(
            FirstUser.Created.class, created -> assertThat(created.generated()).isTrue());
  }

  private void change(String password) {
    users.changePassword(users.named("admin").orElseThrow().id(), users.hash(password));
  }
}
