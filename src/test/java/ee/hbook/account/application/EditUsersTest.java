package ee.hbook.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.account.AccountEvent;
import ee.hbook.account.MailKind;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditUsersTest {

  private static final String PASSWORD = "four words in a row";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  private final MemoryUsers users = new MemoryUsers();
  private final ToldEvents events = new ToldEvents();
  private final EditUsers edit = new EditUsers(users, users, events, CLOCK);
  private User admin;

  @BeforeEach
  void oneAdministrator() {
    admin = users.add("admin", users.hash(PASSWORD), Role.ADMINISTRATOR, CLOCK.instant());
  }

  private User add(String name, Role role) {
    return edit.add(
        new UserDraft(
            Optional.of(name),
            Optional.of(PASSWORD),
            Optional.of(role),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private static UserDraft role(Role role) {
    return new UserDraft(
        Optional.empty(),
        Optional.empty(),
        Optional.of(role),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aNewUserHasTheRole() {
    add("eva", Role.RESERVATION_READER);
    assertThat(users.named("eva").orElseThrow().role()).isEqualTo(Role.RESERVATION_READER);
  }

  @Test
  void aNameIsThereOnce() {
    assertThatThrownBy(() -> add("Admin", Role.HBOOK_MANAGER)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void theLastAdministratorCannotBeLowered() {
    assertThatThrownBy(() -> edit.change(admin.id(), role(Role.HBOOK_MANAGER)))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void theLastAdministratorCannotBeDeleted() {
    User eva = add("eva", Role.HBOOK_MANAGER);
    assertThatThrownBy(() -> edit.delete(admin.id(), eva)).isInstanceOf(Conflict.class);
  }

  @Test
  void nobodyDeletesHimself() {
    add("eva", Role.ADMINISTRATOR);
    assertThatThrownBy(() -> edit.delete(admin.id(), admin)).isInstanceOf(Conflict.class);
  }

  @Test
  void oneOfTwoAdministratorsCanBeLowered() {
    add("eva", Role.ADMINISTRATOR);
    assertThat(edit.change(admin.id(), role(Role.RESERVATION_MANAGER)).role())
        .isEqualTo(Role.RESERVATION_MANAGER);
  }

  @Test
  void aRefusedPasswordChangesNothingElse() {
    User eva = add("eva", Role.RESERVATION_READER);
    UserDraft draft =
        new UserDraft(
            Optional.empty(),
            Optional.of("short"),
            Optional.of(Role.ADMINISTRATOR),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> edit.change(eva.id(), draft)).isInstanceOf(InvalidInput.class);
    assertThat(users.named("eva").orElseThrow().role()).isEqualTo(Role.RESERVATION_READER);
  }

  @Test
  void aChangedRoleIsTold() {
    User eva = add("eva", Role.RESERVATION_READER);
    events.told.clear();
    User after = edit.change(eva.id(), role(Role.HBOOK_MANAGER));
    assertThat(events.told).containsExactly(new AccountEvent.RoleChanged(eva, after));
  }

  @Test
  void whoHasNotChosenWantsAllMails() {
    assertThat(add("eva", Role.HBOOK_MANAGER).mails()).containsExactly(MailKind.values());
  }

  @Test
  void theMailsThatSomebodyWantsAreKept() {
    User eva = add("eva", Role.HBOOK_MANAGER);
    edit.change(eva.id(), UserDraft.details("", "", "", Set.of(MailKind.DIGEST)));
    edit.change(eva.id(), role(Role.ADMINISTRATOR));
    assertThat(users.named("eva").orElseThrow().mails()).containsExactly(MailKind.DIGEST);
  }
}
