package ee.hbook.account.http;

import ee.hbook.account.AccountEvent;
import ee.hbook.account.application.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A changed password ends every session that began with the old one, but for the session in which
 * users change their own.
 */
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class SessionRenewal {

  @Inject private HttpServletRequest request;
  @Inject private SignedIn signedIn;

  /**
   * Begins the present session anew with the new password.
   *
   * @param changed whose password it is
   */
  public void renew(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) AccountEvent.PasswordChanged changed) {
    boolean own = signedIn.user().filter(user -> user.id() == changed.user().id()).isPresent();
    if (own && SessionLogin.of(request).isPresent()) {
      SessionLogin.begin(request, changed.user());
    }
  }
}
