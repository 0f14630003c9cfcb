package ee.hbook.config.gate.jpa;

import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.Migrations;
import ee.hbook.config.backup.Backups;
import ee.hbook.config.gate.Database;
import ee.hbook.config.house.jpa.HouseDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.logging.Logger;

/** The database of this house: filled from a backup where one is named, migrated by Flyway. */
@ApplicationScoped
public class MigratedDatabase implements Database {

  private static final Logger LOG = Logger.getLogger(MigratedDatabase.class.getName());

  private final HouseDataSource house;
  private final DeploymentVariables variables;
  private final Backups backups;

  @Inject
  public MigratedDatabase(HouseDataSource house, DeploymentVariables variables, Backups backups) {
    this.house = house;
    this.variables = variables;
    this.backups = backups;
  }

  @Override
  public void migrate() {
    Optional<Path> backup = variables.restoreFrom();
    if (backup.isPresent() && backups.restore(backup.get())) {
      LOG.info("The house was restored from HBOOK_RESTORE_FROM.");
    }
    new Migrations(house.get()).bringUpToDate();
  }

  @Override
  public void reach() {
    try (Connection connection = house.get().getConnection();
        Statement nothing = connection.createStatement()) {
      nothing.execute("select 1");
    } catch (SQLException unreachable) {
      throw new IllegalStateException("The database does not answer", unreachable);
    }
  }
}
