package ee.hbook.account.application;

import ee.hbook.account.AccountEvent;
import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.PasswordScope;
import ee.hbook.account.User;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes an application password; this is the only moment at which it can be read. */
@ApplicationScoped
public class MakeApplicationPassword {

  private final ApplicationPasswords passwords;
  private final Event<AccountEvent> happened;
  private final Clock clock;

  @Inject
  public MakeApplicationPassword(
      ApplicationPasswords passwords, Event<AccountEvent> happened, Clock clock) {
    this.passwords = passwords;
    this.happened = happened;
    this.clock = clock;
  }

  /**
   * Makes one.
   *
   * @param user whose
   * @param name what the user calls it, 1 to 100 characters
   * @param scope what it is to open
   * @return what was stored, and the password in groups of four
   * @throws InvalidInput when the name is empty or too long
   */
  @Transactional
  public Made make(User user, String name, PasswordScope scope) {
    String trimmed = name.strip();
    if (trimmed.isEmpty() || trimmed.length() > ApplicationPassword.NAME_LENGTH) {
      throw new InvalidInput("name", Saying.of("refusal_password_name"));
    }
    String password = SecretText.random(ApplicationPassword.LENGTH);
    ApplicationPassword stored =
        passwords.add(user.id(), trimmed, scope, SecretText.quickHash(password), clock.instant());
    happened.fire(new AccountEvent.ApplicationPasswordMade(user, trimmed));
    return new Made(stored, SecretText.grouped(password));
  }

  /**
   * A new application password.
   *
   * @param stored what is kept of it
   * @param password the password itself; to be shown once and forgotten
   */
  public record Made(ApplicationPassword stored, String password) {

    /** Without the password: this text may end up in a log. */
    @Override
    public String toString() {
      return "Made[" + stored + "]";
    }
  }
}
