package ee.hbook.account.application;

import ee.hbook.account.AccountEvent;
import ee.hbook.account.MailKind;
import ee.hbook.account.PasswordHashing;
import ee.hbook.account.PasswordRules;
import ee.hbook.account.Role;
import ee.hbook.account.User;
import ee.hbook.account.UserDraft;
import ee.hbook.account.UserRules;
import ee.hbook.account.Users;
import ee.hbook.config.Conflict;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Adds, changes and deletes users. Sessions and calls look a user up each time, so that a deleted
 * or lowered one loses the rights at once. There is always an administrator.
 */
@ApplicationScoped
public class EditUsers {

  private final Users users;
  private final PasswordHashing hashing;
  private final Event<AccountEvent> happened;
  private final Clock clock;

  @Inject
  public EditUsers(
      Users users, PasswordHashing hashing, Event<AccountEvent> happened, Clock clock) {
    this.users = users;
    this.hashing = hashing;
    this.happened = happened;
    this.clock = clock;
  }

  /**
   * Adds a user.
   *
   * @param draft name, password and role are needed
   * @return the new user
   * @throws InvalidInput naming the field that cannot be taken
   */
  @Transactional
  public User add(UserDraft draft) {
    String name = UserRules.name(draft.name().orElse(""));
    PasswordRules.check("password", draft.password().orElse(""), name);
    Role role =
        draft.role().orElseThrow(() -> new InvalidInput("role", Saying.of("refusal_user_role")));
    String email = UserRules.email(draft.email().orElse(""));
    String language = UserRules.language(draft.language().orElse(""));
    String region = UserRules.region(draft.region().orElse(""));
    if (users.all().stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
      throw new InvalidInput("name", Saying.of("refusal_user_known", name));
    }
    User added = users.add(name, hashing.hash(draft.password().orElse("")), role, clock.instant());
    User user = with(added, role, email, language, region, draft.mails().orElse(MailKind.ALL));
    users.update(user);
    happened.fire(new AccountEvent.UserAdded(user));
    return user;
  }

  /**
   * Changes what the draft names and leaves the rest; names are for good.
   *
   * @param id the user
   * @param draft the wanted changes
   * @return the user afterwards
   * @throws NotFound if there is no such user
   * @throws InvalidInput naming the field that cannot be taken
   * @throws Conflict if the last administrator would become something else
   */
  @Transactional
  public User change(long id, UserDraft draft) {
    List<User> administrators = users.lockAdministrators();
    User before = known(id);
    if (draft.name().isPresent() && !draft.name().get().equals(before.name())) {
      throw new InvalidInput("name", Saying.of("refusal_user_renamed"));
    }
    User after =
        with(
            before,
            draft.role().orElse(before.role()),
            UserRules.email(draft.email().orElse(before.email())),
            UserRules.language(draft.language().orElse(before.language())),
            UserRules.region(draft.region().orElse(before.region())),
            draft.mails().orElse(before.mails()));
    if (after.role() != before.role()) {
      UserRules.keepAnAdministrator(administrators, before);
    }
    draft
        .password()
        .ifPresent(password -> PasswordRules.check("password", password, before.name()));
    users.update(after);
    if (after.role() != before.role()) {
      happened.fire(new AccountEvent.RoleChanged(before, after));
    }
    return draft.password().map(password -> withPassword(after, password)).orElse(after);
  }

  /**
   * Gives a user another password; it ends every session that began with the old one.
   *
   * @param user whose
   * @param password one that keeps to {@link PasswordRules}
   * @return the user afterwards
   */
  User withPassword(User user, String password) {
    users.changePassword(user.id(), hashing.hash(password));
    User after = users.named(user.name()).orElseThrow();
    happened.fire(new AccountEvent.PasswordChanged(after));
    return after;
  }

  /**
   * Deletes a user with the application passwords.
   *
   * @param id the user
   * @param by who deletes
   * @throws NotFound if there is no such user
   * @throws Conflict if that is oneself, or the last administrator
   */
  @Transactional
  public void delete(long id, User by) {
    List<User> administrators = users.lockAdministrators();
    User leaving = known(id);
    if (leaving.id() == by.id()) {
      throw new Conflict(Saying.of("refusal_delete_oneself"));
    }
    UserRules.keepAnAdministrator(administrators, leaving);
    users.delete(id);
    happened.fire(new AccountEvent.UserDeleted(leaving));
  }

  private User known(long id) {
    return users.find(id).orElseThrow(() -> new NotFound(Saying.of("refusal_no_user")));
  }

  private static User with(
      User user, Role role, String email, String language, String region, Set<MailKind> mails) {
    return new User(
        user.id(),
        user.name(),
        user.passwordHash(),
        role,
        user.createdOn(),
        email,
        language,
        region,
        mails);
  }
}
