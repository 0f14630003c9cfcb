package ee.hbook.house;

import ee.hbook.config.Migrations;
import ee.hbook.feed.RenderedFeed;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.RunScript;

/**
 * A house with the data that the last release left: two units, a link of each number that its
 * channels read ({@code for=1} to {@code 3}), one that is gone ({@code for=4}), bookings from there
 * and from here, and what each of its feeds answered at that moment.
 */
public final class UpgradedHouse {

  /** Its data as a script of H2. */
  public static final String H2 = "/ee/hbook/upgrade/1.0.0/h2/house.sql";

  /** Its data as SQL of PostgreSQL. */
  public static final String POSTGRESQL = "/ee/hbook/upgrade/1.0.0/postgresql/house.sql";

  private static final String UNIT = "feed=hbook-calendar.ics&accom_id=1&accom_num=";

  private static final List<String> QUERIES =
      List.of(
          UNIT + "1&key=anonymous1",
          UNIT + "1&key=everything1",
          UNIT + "1&key=anonymous1&for=1",
          UNIT + "1&key=anonymous1&for=2",
          UNIT + "2&key=anonymous1&for=3",
          UNIT + "1&key=anonymous1&for=4",
          UNIT + "2&key=everything1&agenda=yes&future_only=no",
          "feed=hbook-all-calendars.ics&key=anonymous1");

  private UpgradedHouse() {}

  /** Its data in an empty database of H2, as the last release left it. */
  public static JdbcConnectionPool inMemory(String name) throws IOException, SQLException {
    JdbcConnectionPool database = emptyInMemory(name);
    try (Connection connection = database.getConnection()) {
      RunScript.execute(connection, new StringReader(text(H2)));
    }
    return database;
  }

  /** A database of H2 of a test's own. */
  public static JdbcConnectionPool emptyInMemory(String name) {
    return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
  }

  /** Opens that data with this release, at the moment at which it was left. */
  public static RealHouse opened(DataSource data) {
    new Migrations(data).bringUpToDate();
    return new RealHouse(
        data, new SetClock(Instant.parse("2026-11-20T12:00:00Z")), new Elsewhere());
  }

  /**
   * Asks for each feed.
   *
   * @param house the house
   * @param database whose dump it was: {@code h2} or {@code postgresql}
   * @return what is answered now to each query that is answered otherwise than then
   */
  public static Map<String, String> feedsThatChanged(RealHouse house, String database) {
    Map<String, String> changed = new TreeMap<>();
    for (int i = 0; i < QUERIES.size(); i++) {
      String then = text("/ee/hbook/upgrade/1.0.0/" + database + "/feed-" + (i + 1) + ".ics");
      Optional<String> now =
          FrontDoor.ask(house, QUERIES.get(i), "curl/8")
              .map(RenderedFeed::bytes)
              .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
      if (!now.equals(Optional.of(then))) {
        changed.put(QUERIES.get(i), now.orElse("404"));
      }
    }
    return changed;
  }

  /** A file of the tests as a text. */
  public static String text(String resource) {
    try (InputStream file =
        Objects.requireNonNull(UpgradedHouse.class.getResourceAsStream(resource), resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
