package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.PasswordScope;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is promised of application passwords, wherever they are kept. */
abstract class ApplicationPasswordsContract {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private ApplicationPasswords passwords;
  private long ann;
  private long bob;

  /** Where they are kept. */
  abstract ApplicationPasswords kept();

  /** The number of a user who has none yet. */
  abstract long somebody(String name);

  @BeforeEach
  void twoUsers() {
    passwords = kept();
    ann = somebody("ann");
    bob = somebody("bob");
  }

  @Test
  void aNewOneIsWhatWasAskedForAndWasNeverUsed() {
    ApplicationPassword script = passwords.add(ann, "script", PasswordScope.METRICS, "hash", NOW);
    assertThat(script)
        .isEqualTo(
            new ApplicationPassword(
                script.id(), ann, "script", PasswordScope.METRICS, "hash", NOW, Optional.empty()));
  }

  @Test
  void eachUserHasHisOwnInTheOrderInWhichTheyWereMade() {
    ApplicationPassword script =
        passwords.add(ann, "script", PasswordScope.EVERYTHING, "hash1", NOW);
    passwords.add(bob, "robot", PasswordScope.EVERYTHING, "hash2", NOW);
    ApplicationPassword backup =
        passwords.add(ann, "backup", PasswordScope.EVERYTHING, "hash3", NOW);
    assertThat(passwords.of(ann)).containsExactly(script, backup);
  }

  @Test
  void theLastUseOfOneIsRemembered() {
    ApplicationPassword script =
        passwords.add(ann, "script", PasswordScope.EVERYTHING, "hash1", NOW);
    passwords.add(ann, "backup", PasswordScope.EVERYTHING, "hash2", NOW);
    passwords.used(script.id(), NOW.plusSeconds(1));
    passwords.used(script.id(), NOW.plusSeconds(2));
    assertThat(passwords.of(ann))
        .extracting(ApplicationPassword::lastUsed)
        .containsExactly(Optional.of(NOW.plusSeconds(2)), Optional.empty());
  }

  @Test
  void oneThatIsTakenBackIsGoneAndNoOther() {
    ApplicationPassword script =
        passwords.add(ann, "script", PasswordScope.EVERYTHING, "hash1", NOW);
    ApplicationPassword backup =
        passwords.add(ann, "backup", PasswordScope.EVERYTHING, "hash2", NOW);
    assertThat(passwords.remove(ann, script.id())).isTrue();
    assertThat(passwords.of(ann)).containsExactly(backup);
  }

  @Test
  void nobodyTakesBackWhatIsAnothersOrGone() {
    ApplicationPassword script =
        passwords.add(ann, "script", PasswordScope.EVERYTHING, "hash", NOW);
    assertThat(passwords.remove(bob, script.id())).isFalse();
    assertThat(passwords.of(ann)).containsExactly(script);
    passwords.remove(ann, script.id());
    assertThat(passwords.remove(ann, script.id())).isFalse();
  }

  @Test
  void theNumberOfOneTakenBackIsGivenToNoOther() {
    ApplicationPassword script =
        passwords.add(ann, "script", PasswordScope.EVERYTHING, "hash", NOW);
    passwords.remove(ann, script.id());
    assertThat(passwords.add(ann, "backup", PasswordScope.EVERYTHING, "hash", NOW).id())
        .isNotEqualTo(script.id());
  }
}
