package ee.hbook.config;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Brings the schema of the server's default datasource up to date before anything reads it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class DatabaseMigration {

  private static final Logger LOG = Logger.getLogger("ee.hbook");

  @Resource(lookup = "java:comp/DefaultDataSource")
  private DataSource dataSource;

  /**
   * Applies the migrations that this database has not seen yet.
   *
   * @throws org.flywaydb.core.api.FlywayException if one fails; the application then does not start
   * @throws NewerData if the data is of a newer HBook; nor does it then
   */
  @PostConstruct
  public void migrate() {
    try {
      new Migrations(dataSource).bringUpToDate();
    } catch (NewerData newer) {
      LOG.severe(newer.getMessage());
      throw newer;
    }
  }
}
