package ee.hbook.config;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data of every landed state opens in the next one, and newer data is left alone. */
class MigrationsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");
  private static final Path RELEASED =
      Path.of("src/test/resources/ee/hbook/config/released-migrations.txt");

  private final JdbcConnectionPool database =
      JdbcConnectionPool.create("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1", "sa", "");

  @AfterEach
  void close() throws SQLException {
    execute("shutdown");
    database.dispose();
  }

  @Test
  void aScriptThatLandedLaterThanOneWithAHigherNumberIsAppliedLate(@TempDir Path older)
      throws IOException, SQLException {
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      for (Path script : scripts.filter(each -> !name(each).startsWith("V7__")).toList()) {
        Files.copy(script, older.resolve(script.getFileName()));
      }
    }
    Flyway.configure().dataSource(database).locations("filesystem:" + older).load().migrate();
    assertThat(applied()).doesNotContain("7").contains("8");
    new Migrations(database).bringUpToDate();
    assertThat(applied()).contains("7");
    int scripts = applied().size();
    new Migrations(database).bringUpToDate();
    assertThat(applied()).hasSize(scripts);
  }

  @Test
  void dataOfANewerReleaseIsLeftAsItIsAndTheSentenceSaysWhatToDo() throws SQLException {
    new Migrations(database).bringUpToDate();
    execute(
        "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
            + " \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\","
            + " \"success\") values (9999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1,"
            + " true)");
    execute("drop table given_link_number");
    execute("delete from \"flyway_schema_history\" where \"version\" = '43'");
    assertThatExceptionOfType(NewerData.class)
        .isThrownBy(new Migrations(database)::bringUpToDate)
        .withMessageContaining("newer HBook EE")
        .withMessageContaining("migrations 999.")
        .withMessageContaining("Deploy the newer version again");
    assertThat(applied()).doesNotContain("43");
  }

  @Test
  void noScriptOfAReleaseWasChanged() throws IOException {
    Map<String, String> now =
        scripts().collect(toMap(MigrationsTest::version, each -> "" + each.getChecksum()));
    for (String line : Files.readAllLines(RELEASED)) {
      String[] released = line.split(" ");
      assertThat(now.get(released[0]))
          .as(
              "Script V%s was released, and houses that have applied it would not start with"
                  + " another one. Take the change back and write a new script.",
              released[0])
          .isEqualTo(released[1]);
    }
  }

  @Test
  void aNewScriptHasAHigherNumberThanAllThatWereReleased() throws IOException {
    List<String> released =
        Files.readAllLines(RELEASED).stream().map(line -> line.split(" ")[0]).toList();
    MigrationVersion last =
        released.stream()
            .map(MigrationVersion::fromVersion)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    assertThat(scripts().filter(each -> !released.contains(version(each))))
        .extracting(MigrationInfo::getVersion)
        .allMatch(version -> version.compareTo(last) > 0);
  }

  private Stream<MigrationInfo> scripts() {
    return Arrays.stream(
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:db/migration")
            .load()
            .info()
            .all());
  }

  private static String version(MigrationInfo script) {
    return script.getVersion().toString();
  }

  private static String name(Path script) {
    return script.getFileName().toString();
  }

  private List<String> applied() throws SQLException {
    List<String> versions = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select \"version\" from \"flyway_schema_history\"")) {
      while (rows.next()) {
        versions.add(rows.getString(1));
      }
    }
    return versions;
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
