package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.account.MailKind;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.Users;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is promised of users, wherever they are kept. */
abstract class UsersContract {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private Users users;

  /** Where they are kept. */
  abstract Users kept();

  @BeforeEach
  void nobodyYet() {
    users = kept();
    users.all().forEach(user -> users.delete(user.id()));
  }

  @Test
  void thereIsNobodyBeforeTheFirst() {
    assertThat(users.none()).isTrue();
    add("ann");
    assertThat(users.none()).isFalse();
  }

  @Test
  void aNewUserIsWhoWasAskedForAndWantsAllMails() {
    User ann = add("ann");
    assertThat(ann)
        .isEqualTo(
            new User(ann.id(), "ann", "#1", Role.HBOOK_MANAGER, NOW, "", "", "", MailKind.ALL));
  }

  @Test
  void aUserIsFoundByNumber() {
    User ann = add("ann");
    assertThat(users.find(ann.id())).contains(ann);
    assertThat(users.find(ann.id() + 1)).isEmpty();
  }

  @Test
  void aUserIsFoundByTheNameAsItWasWritten() {
    User ann = add("Ann");
    assertThat(users.named("Ann")).contains(ann);
    assertThat(users.named("ann")).isEmpty();
  }

  @Test
  void usersComeByNameWhateverTheCaseOfTheirLetters() {
    add("zoe");
    add("Bob");
    add("adam");
    assertThat(users.all()).extracting(User::name).containsExactly("adam", "Bob", "zoe");
  }

  @Test
  void theAdministratorsComeByNumber() {
    User zoe = users.add("zoe", "#1", Role.ADMINISTRATOR, NOW);
    add("bob");
    User ann = users.add("ann", "#1", Role.ADMINISTRATOR, NOW);
    assertThat(users.lockAdministrators()).containsExactly(zoe, ann);
  }

  @Test
  void aChangedPasswordIsThatOfOneUser() {
    User ann = add("ann");
    User bob = add("bob");
    users.changePassword(ann.id(), "#2");
    assertThat(users.find(ann.id()).orElseThrow().passwordHash()).isEqualTo("#2");
    assertThat(users.find(bob.id())).contains(bob);
  }

  @Test
  void whatAUserMayDoAndHowHeIsReachedIsStoredAndNothingElse() {
    User ann = add("ann");
    User bob = add("bob");
    users.update(
        new User(
            ann.id(),
            "other",
            "#2",
            Role.ADMINISTRATOR,
            NOW.plusSeconds(1),
            "a@x.example",
            "cs",
            "CZ",
            Set.of()));
    assertThat(users.find(ann.id()))
        .contains(
            new User(
                ann.id(),
                "ann",
                "#1",
                Role.ADMINISTRATOR,
                NOW,
                "a@x.example",
                "cs",
                "CZ",
                Set.of()));
    assertThat(users.find(bob.id())).contains(bob);
  }

  @Test
  void whoWasDeletedIsGoneAndStaysSo() {
    User ann = add("ann");
    User bob = add("bob");
    users.delete(ann.id());
    users.update(ann);
    users.changePassword(ann.id(), "#2");
    assertThat(users.all()).containsExactly(bob);
  }

  @Test
  void passwordsThatAStartHasGivenAreKept() {
    users.keepConfigured("#1", NOW);
    users.keepConfigured("#2", NOW);
    assertThat(users.configuredPasswords()).containsExactlyInAnyOrder("#1", "#2");
  }

  @Test
  void theNumberOfSomebodyDeletedIsGivenToNobodyElse() {
    User ann = add("ann");
    users.delete(ann.id());
    assertThat(add("bob").id()).isNotEqualTo(ann.id());
  }

  private User add(String name) {
    return users.add(name, "#1", Role.HBOOK_MANAGER, NOW);
  }
}
