package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Migrations;
import ee.hbook.house.RealHouse;
import ee.hbook.house.TableBackups;
import ee.hbook.house.UpgradedHouse;
import java.nio.file.Path;
import java.util.Map;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A house moves from H2 to PostgreSQL and back as a backup, with everything. */
class BackupAcrossDatabasesIT {

  @TempDir private Path files;

  @Test
  void aHouseGoesToPostgresAndBackWithoutAnyChange() throws Exception {
    JdbcConnectionPool h2 = UpgradedHouse.inMemory("leaves");
    new Migrations(h2).bringUpToDate();
    Path left = TableBackups.write(h2, files.resolve("left.zip"));
    JdbcConnectionPool back = UpgradedHouse.emptyInMemory("comes-back");
    try (PostgresServer server = PostgresServer.start()) {
      PGSimpleDataSource postgres = new PGSimpleDataSource();
      postgres.setUrl(server.database("moved").get("HBOOK_DB_URL"));
      postgres.setUser("hbook");
      assertThat(TableBackups.of(postgres).restore(left)).isTrue();
      Path moved = TableBackups.write(postgres, files.resolve("moved.zip"));
      Map<String, String> before = TableBackups.content(left);
      Map<String, String> after = TableBackups.content(moved);
      assertThat(after).containsOnlyKeys(before.keySet());
      before.forEach((name, text) -> assertThat(after.get(name)).as(name).isEqualTo(text));
      TableBackups.of(back).restore(moved);
    }
    try (RealHouse house = UpgradedHouse.opened(back)) {
      assertThat(UpgradedHouse.feedsThatChanged(house, "h2")).isEmpty();
    }
    h2.dispose();
  }
}
