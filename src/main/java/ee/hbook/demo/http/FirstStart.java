package ee.hbook.demo.http;

import ee.hbook.account.FirstUser;
import ee.hbook.account.application.EnsureFirstUser;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.demo.application.PrepareHouse;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** At each start: prepares a new house and says once where to go and how to get in. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class FirstStart {

  private static final Logger LOG = Logger.getLogger("ee.hbook");

  @Inject private EnsureFirstUser ensureFirstUser;
  @Inject private PrepareHouse prepareHouse;
  @Inject private DeploymentVariables variables;

  /** Prepares the house. */
  @PostConstruct
  public void start() {
    FirstUser firstUser = ensureFirstUser.ensure(variables.adminPassword());
    prepareHouse.prepare();
    String base =
        variables
            .siteUrl()
            .map(Object::toString)
            .orElse("http://localhost:" + variables.httpPort())
            .replaceAll("/+$", "");
    StringBuilder lines =
        new StringBuilder("HBook EE is ready.\n")
            .append("\n  Screens:  ")
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
    LOG.info(lines.append('\n').toString());
  }

  private String password(FirstUser firstUser) {
    if (firstUser instanceof FirstUser.Created created && created.generated()) {
      return created.password() + "   (shown only this once)";
    }
    return variables.adminPassword().isPresent()
        ? "as HBOOK_ADMIN_PASSWORD says"
        : "as it was shown at the first start";
  }
}
