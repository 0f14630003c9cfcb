package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Objects;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;

/** Data of the last release, in H2, is opened by this one. */
class UpgradeTest {

  @Test
  void feedsOfAHouseOfTheLastReleaseAreTheSameByteForByte() throws Exception {
    JdbcConnectionPool database =
        JdbcConnectionPool.create("jdbc:h2:mem:upgraded;DB_CLOSE_DELAY=-1", "sa", "");
    try (InputStream dump =
            Objects.requireNonNull(UpgradedHouse.class.getResourceAsStream(UpgradedHouse.H2));
        Connection connection = database.getConnection()) {
      RunScript.execute(connection, new InputStreamReader(dump, StandardCharsets.UTF_8));
    }
    try (RealHouse house = UpgradedHouse.opened(database)) {
      assertThat(UpgradedHouse.feedsThatChanged(house, "h2")).isEmpty();
    }
  }
}
