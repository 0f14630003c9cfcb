package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.Migrations;
import ee.hbook.house.RealHouse;
import ee.hbook.house.TableBackups;
import ee.hbook.house.UpgradedHouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A house moves from H2 to PostgreSQL and back as a backup, with everything. */
class BackupAcrossDatabasesIT {

  @TempDir private Path files;

  @Test
  void aHouseGoesToPostgresAndBackWithoutAnyChange() throws Exception {
    JdbcConnectionPool h2 = memory("leaves");
    try (InputStream dump =
            Objects.requireNonNull(UpgradedHouse.class.getResourceAsStream(UpgradedHouse.H2));
        Connection connection = h2.getConnection()) {
      RunScript.execute(connection, new InputStreamReader(dump, StandardCharsets.UTF_8));
    }
    new Migrations(h2).bringUpToDate();
    Path left = backup(h2, "left.zip");
    JdbcConnectionPool back = memory("comes-back");
    try (PostgresServer server = PostgresServer.start()) {
      PGSimpleDataSource postgres = new PGSimpleDataSource();
      postgres.setUrl(server.database("moved").get("HBOOK_DB_URL"));
      postgres.setUser("hbook");
      assertThat(TableBackups.of(postgres).restore(left)).isTrue();
      Path moved = backup(postgres, "moved.zip");
      Map<String, String> before = content(left);
      Map<String, String> after = content(moved);
      assertThat(after).containsOnlyKeys(before.keySet());
      before.forEach((name, text) -> assertThat(after.get(name)).as(name).isEqualTo(text));
      TableBackups.of(back).restore(moved);
    }
    try (RealHouse house = UpgradedHouse.opened(back)) {
      assertThat(UpgradedHouse.feedsThatChanged(house, "h2")).isEmpty();
    }
    h2.dispose();
  }

  private Path backup(DataSource data, String name) throws IOException {
    Path file = files.resolve(name);
    try (OutputStream to = Files.newOutputStream(file)) {
      TableBackups.of(data).write(to);
    }
    return file;
  }

  private static Map<String, String> content(Path zip) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : file.stream().toList()) {
        files.put(
            entry.getName(),
            new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static JdbcConnectionPool memory(String name) {
    return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
  }
}
