package ee.hbook.account.application;

import ee.hbook.account.PasswordRules;
import ee.hbook.account.SignInOutcome;
import ee.hbook.account.User;
import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Changes the password of who asks. The present one is asked for, and guessing it is slowed down as
 * at the page to sign in: somebody may have found the screen unattended.
 */
@ApplicationScoped
public class ChangeOwnPassword {

  private final CheckCredentials checkCredentials;
  private final EditUsers editUsers;

  @Inject
  public ChangeOwnPassword(CheckCredentials checkCredentials, EditUsers editUsers) {
    this.checkCredentials = checkCredentials;
    this.editUsers = editUsers;
  }

  /**
   * Changes it.
   *
   * @param user who asks
   * @param present the password until now
   * @param wanted the new one
   * @return the user afterwards
   * @throws InvalidInput for {@code presentPassword} or {@code newPassword}
   */
  @Transactional(dontRollbackOn = InvalidInput.class)
  public User change(User user, String present, String wanted) {
    switch (checkCredentials.ofScreen(user.name(), present, "profile")) {
      case SignInOutcome.Welcome welcome -> {}
      case SignInOutcome.Refused refused ->
          throw new InvalidInput("presentPassword", Saying.of("refusal_present_password"));
      case SignInOutcome.TooManyTries tries ->
          throw new InvalidInput("presentPassword", Saying.of("login_wait"));
    }
    PasswordRules.check("newPassword", wanted, user.name());
    return editUsers.withPassword(user, wanted);
  }
}
