package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an older release stored as blocked by hand is told apart when the database is migrated. */
class OldMachineBlocksTest {

  private final JdbcConnectionPool database =
      JdbcConnectionPool.create("jdbc:h2:mem:old-blocks;DB_CLOSE_DELAY=-1", "sa", "");

  @AfterEach
  void close() throws SQLException {
    execute("shutdown");
    database.dispose();
  }

  @Test
  void whatTheSiteClosedIsNotSaidToBeBlockedByHand() throws SQLException {
    migrate("23");
    for (int id = 1; id <= 3; id++) {
      execute(
          "insert into blocked_dates (id, uid, from_date, to_date, cause, comment, created_on)"
              + " values (%d, 'u%d', date '2027-01-01', date '2027-01-02', 'blocked', '', now())"
                  .formatted(id, id));
    }
    execute("insert into stop_sell (link_id, blocked_id, since) values (1, 1, now())");
    execute(
        "insert into verification (id, resumed_on, opened_on, canary_block)"
            + " values (1, now(), now(), 2)");
    migrate("latest");
    assertThat(causes()).containsExactly("stop_sell", "canary", "blocked");
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> causes() throws SQLException {
    List<String> causes = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select cause from blocked_dates order by id")) {
      while (rows.next()) {
        causes.add(rows.getString(1));
      }
    }
    return causes;
  }
}
