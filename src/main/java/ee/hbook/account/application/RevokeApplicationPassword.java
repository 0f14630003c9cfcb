package ee.hbook.account.application;

import ee.hbook.account.AccountEvent;
import ee.hbook.account.ApplicationPassword;
import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.User;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes an application password back; the next call with it is refused. */
@ApplicationScoped
public class RevokeApplicationPassword {

  private final ApplicationPasswords passwords;
  private final Event<AccountEvent> happened;

  @Inject
  public RevokeApplicationPassword(ApplicationPasswords passwords, Event<AccountEvent> happened) {
    this.happened = happened;
    this.passwords = passwords;
  }

  /**
   * Takes one back.
   *
   * @param user whose
   * @param id which
   * @throws NotFound when this user has none of this number
   */
  @Transactional
  public void revoke(User user, long id) {
    ApplicationPassword revoked =
        passwords.of(user.id()).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFound(Saying.of("refusal_no_password")));
    passwords.remove(user.id(), id);
    happened.fire(new AccountEvent.ApplicationPasswordRevoked(user, revoked.name()));
  }
}
