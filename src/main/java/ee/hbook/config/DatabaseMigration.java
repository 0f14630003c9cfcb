package ee.hbook.config;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema of the server's default datasource up to date before anything reads it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@SuppressWarnings("NullAway.Init")
public class DatabaseMigration {

  @Resource(lookup = "java:comp/DefaultDataSource")
  private DataSource dataSource;

  /**
   * Applies the migrations that this database has not seen yet.
   *
   * @throws org.flywaydb.core.api.FlywayException if one fails; the application then does not start
   */
  @PostConstruct
  public void migrate() {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}
