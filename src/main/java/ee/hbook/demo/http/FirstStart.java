package ee.hbook.demo.http;

import ee.hbook.account.FirstUser;
import ee.hbook.account.PasswordRules;
import ee.hbook.account.application.EnsureFirstUser;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.gate.HouseReady;
import ee.hbook.config.house.ThisHouse;
import ee.hbook.demo.application.PrepareHouse;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * At each start: prepares a new house and, as soon as the server answers, says once where to go and
 * how to get in. A server whose port another program has is not said to be ready.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class FirstStart {

  private static final String READY =
      ThisHouse.OURS.isNamed()
          ? "HBook EE is ready: " + ThisHouse.OURS.name() + "."
          : "HBook EE is ready.";
  private static final Logger LOG = Logger.getLogger("ee.hbook");
  private static final long PAUSE_IN_MILLIS = 500;
  private static final int MOST_LOOKS = 60;

  @Inject private EnsureFirstUser ensureFirstUser;
  @Inject private PrepareHouse prepareHouse;
  @Inject private DeploymentVariables variables;
  @Inject private OwnPort ownPort;
  @Resource private TimerService timers;

  private String directions = "";
  private int looks;

  /**
   * Prepares the house.
   *
   * @param ready its tables are up to date
   */
  public void start(@Observes HouseReady ready) {
    FirstUser firstUser = ensureFirstUser.ensure(variables.adminPassword());
    prepareHouse.prepare();
    variables
        .adminPassword()
        .filter(password -> !password.isBlank() && !EnsureFirstUser.isTaken(password))
        .ifPresent(
            password ->
                LOG.warning(
                    "HBOOK_ADMIN_PASSWORD is not taken: write at least "
                        + PasswordRules.LEAST
                        + " characters that nobody guesses first."));
    String base =
        variables
            .siteUrl()
            .map(Object::toString)
            .orElse(variables.ownAddress())
            .replaceAll("/+$", "");
    if (firstUser instanceof FirstUser.Created created && created.generated()) {
      LOG.info(
          "\n\n  User:     admin\n  Password: "
              + created.password()
              + "   (shown only this once)\n");
    }
    StringBuilder lines =
        new StringBuilder("\n\n  Screens:  ")
            .append(base)
            .append("/admin/")
            .append("\n  User:     admin")
            .append("\n  Password: ")
            .append(password(firstUser));
    if (variables.demo()) {
      lines
          .append("\n  A feed:   ")
          .append(base)
          .append("/?feed=hbook-calendar.ics&accom_id=102&accom_num=1");
    }
    directions = lines.append('\n').toString();
    lookSoon();
  }

  /** Looks whether the server answers, and says what it finds. */
  @Timeout
  public void look() {
    looks++;
    if (ownPort.answers()) {
      LOG.info(READY + directions);
    } else if (looks < MOST_LOOKS) {
      lookSoon();
    } else {
      LOG.severe(
          "HBook EE is deployed, but it does not answer on port "
              + variables.httpPort()
              + " (HBOOK_HTTP_PORT): perhaps another program listens there."
              + directions);
    }
  }

  private void lookSoon() {
    timers.createSingleActionTimer(PAUSE_IN_MILLIS, new TimerConfig(null, false));
  }

  private String password(FirstUser firstUser) {
    if (firstUser instanceof FirstUser.Created created && created.generated()) {
      return "as it is shown above, only this once";
    }
    return firstUser instanceof FirstUser.Unchanged
        ? "as it was set last; a new HBOOK_ADMIN_PASSWORD, one never used before, takes its place"
        : "as HBOOK_ADMIN_PASSWORD says";
  }
}
