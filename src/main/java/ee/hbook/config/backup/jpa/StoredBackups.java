package ee.hbook.config.backup.jpa;

import ee.hbook.config.Migrations;
import ee.hbook.config.backup.BackupRefused;
import ee.hbook.config.backup.Backups;
import ee.hbook.config.house.jpa.HouseDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/** Backups of the database of this house, read and written by JDBC. */
@ApplicationScoped
public class StoredBackups implements Backups {

  /** A house that was open once has the first, one that has moved in has one of the others. */
  private static final List<String> INHABITED = List.of("app_user", "accommodation", "reservation");

  private final HouseDataSource house;

  @Inject
  public StoredBackups(HouseDataSource house) {
    this.house = house;
  }

  @Override
  public void write(OutputStream to) throws IOException {
    DataSource dataSource = house.get();
    try (Connection connection = dataSource.getConnection()) {
      int usual = connection.getTransactionIsolation();
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      try {
        new BackupWriter(connection, new Migrations(dataSource).latest()).write(to);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.setTransactionIsolation(usual);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("The database could not be read for a backup", failed);
    }
  }

  @Override
  public boolean restore(Path file) {
    DataSource dataSource = house.get();
    Migrations migrations = new Migrations(dataSource);
    try (Connection connection = dataSource.getConnection()) {
      if (!migrations.latest().isEmpty() && isInhabited(connection)) {
        return false;
      }
      try (ZipFile backup = new ZipFile(file.toFile())) {
        BackupReader reader = new BackupReader(backup);
        migrations.bringTo(reader.migration());
        connection.setAutoCommit(false);
        try {
          reader.fill(connection);
        } finally {
          connection.rollback();
          connection.setAutoCommit(true);
        }
      }
      return true;
    } catch (IOException unreadable) {
      throw new BackupRefused(unreadable);
    } catch (SQLException failed) {
      throw new IllegalStateException("The backup could not be put into the database", failed);
    }
  }

  private static boolean isInhabited(Connection connection) throws SQLException {
    for (String table : INHABITED) {
      try (Statement ask = connection.createStatement();
          ResultSet rows = ask.executeQuery("select count(*) from " + table)) {
        rows.next();
        if (rows.getLong(1) > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
