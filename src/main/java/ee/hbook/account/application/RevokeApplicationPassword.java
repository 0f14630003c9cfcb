package ee.hbook.account.application;

import ee.hbook.account.ApplicationPasswords;
import ee.hbook.account.User;
import ee.hbook.config.NotFound;
import ee.hbook.config.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes an application password back; the next call with it is refused. */
@ApplicationScoped
public class RevokeApplicationPassword {

  private final ApplicationPasswords passwords;

  /**
   * Takes stored ones back.
   *
   * @param passwords where they are stored
   */
  @Inject
  public RevokeApplicationPassword(ApplicationPasswords passwords) {
    this.passwords = passwords;
  }

  /** For the CDI proxy only. */
  @SuppressWarnings("NullAway")
  protected RevokeApplicationPassword() {
    this(null);
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
    if (!passwords.remove(user.id(), id)) {
      throw new NotFound(Saying.of("refusal_no_password"));
    }
  }
}
