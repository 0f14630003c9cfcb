package ee.hbook.house;

import ee.hbook.config.backup.Backups;
import ee.hbook.config.backup.jpa.StoredBackups;
import ee.hbook.config.house.jpa.HouseDataSource;
import javax.sql.DataSource;

/** The backups of a database that a test brings. */
public final class TableBackups {

  private TableBackups() {}

  /** Those of one database. */
  public static Backups of(DataSource data) {
    return new StoredBackups(
        new HouseDataSource() {
          @Override
          public DataSource get() {
            return data;
          }
        });
  }
}
