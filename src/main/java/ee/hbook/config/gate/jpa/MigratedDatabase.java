package ee.hbook.config.gate.jpa;

import ee.hbook.config.Migrations;
import ee.hbook.config.gate.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The server's default datasource, migrated by Flyway. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class MigratedDatabase implements Database {

  @Resource(lookup = "java:comp/DefaultDataSource")
  private DataSource dataSource;

  @Override
  public void migrate() {
    new Migrations(dataSource).bringUpToDate();
  }

  @Override
  public void reach() {
    try (Connection connection = dataSource.getConnection();
        Statement nothing = connection.createStatement()) {
      nothing.execute("select 1");
    } catch (SQLException unreachable) {
      throw new IllegalStateException("The database does not answer", unreachable);
    }
  }
}
