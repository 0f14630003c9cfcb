package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.acceptance.Api.Answer;
import ee.hbook.attention.NeedKind;
import ee.hbook.house.RealHouse;
import ee.hbook.house.UpgradedHouse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.postgresql.ds.PGSimpleDataSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class WildFlyPostgresIT extends DeskContract {

  /** What takes a table away. */
  static final NeedKind KIND = NeedKind.LIST_INCOMPLETE;

  private PostgresServer postgres;
  private Map<String, String> database;

  @Test
  void ofTwentyIdenticalCallsOnTwoNodesOneActs() {
    try (RunningServer second = RunningServer.wildFly("wildfly-postgresql-2", database)) {
      Api other = new Api(second);
      String body = "{\"name\":\"Made on two nodes\"}";
      List<Answer> answers =
          atOnce(
              20,
              i -> (i % 2 == 0 ? api : other).postWithKey("/accommodations", body, KEY + "nodes"));
      assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
      assertThat(accommodations("Made on two nodes")).isEqualTo(1);
    }
  }

  /**
   * While the house is small: with all units that the others make each look would take a minute.
   */
  @Test
  @Order(1)
  void aListThatIsNotWholeSaysSoOnEveryPageUntilItIs() {
    ListedFact nobody = ListedFact.nobodyReachable(() -> {});
    ListedFact incomplete =
        ListedFact.pressed(
                KIND,
                "",
                "This list is not complete",
                "Cette liste n’est pas complète",
                "look",
                () -> true)
            .after(() -> execute("alter table webhook_away rename to webhook"));
    try (Browser browser = Browser.start();
        NeedsWalk walk = new NeedsWalk(new ScreenHouse(browser, server, null, null, api))) {
      walk.findEach(List.of(nobody));
      execute("alter table webhook rename to webhook_away");
      walk.findEach(List.of(incomplete));
      assertThat(walk.areOver(List.of(nobody))).as("what cannot be looked up").isTrue();
      for (Visitor reader : List.of(walk.desk(), walk.phone())) {
        walk.isLookedAtAgain(
            reader, "index", incomplete, "it is still so", "c’est toujours le cas");
      }
      walk.endEach(List.of(incomplete));
      walk.findNone(List.of(incomplete));
      walk.findEach(List.of(nobody));
    } finally {
      execute("alter table if exists webhook_away rename to webhook");
    }
  }

  @Test
  void feedsOfAHouseOfTheLastReleaseAreTheSameByteForByte() throws SQLException {
    Map<String, String> upgraded = postgres.database("upgraded");
    PGSimpleDataSource data = new PGSimpleDataSource();
    data.setUrl(upgraded.get("HBOOK_DB_URL"));
    data.setUser(upgraded.get("HBOOK_DB_USER"));
    data.setPassword(upgraded.get("HBOOK_DB_PASSWORD"));
    try (Connection connection = data.getConnection();
        Statement dump = connection.createStatement()) {
      dump.execute(UpgradedHouse.text(UpgradedHouse.POSTGRESQL));
    }
    try (RealHouse house = UpgradedHouse.opened(data)) {
      assertThat(UpgradedHouse.feedsThatChanged(house, "postgresql")).isEmpty();
    }
  }

  @Test
  void withoutTheDatabaseItIsNotNowAtOnceAndTheProcessIsAlive() {
    Outage outage = new Outage(server, UNIT_FEED.formatted(102));
    outage.isOverSoon();
    postgres.goAway();
    try {
      outage.begins();
      outage.isToldAtOnce();
    } finally {
      postgres.comeBack();
    }
    outage.isOverSoon();
    postgres.fallSilent();
    try {
      outage.isToldAtOnceToMany();
      outage.isToldAtOnce();
    } finally {
      postgres.goOn();
    }
    outage.isOverSoon();
  }

  private void execute(String statement) {
    try (Connection connection =
            DriverManager.getConnection(
                database.get("HBOOK_DB_URL"),
                database.get("HBOOK_DB_USER"),
                database.get("HBOOK_DB_PASSWORD"));
        Statement once = connection.createStatement()) {
      once.execute(statement);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** It begins without its database, as after a power failure of both. */
  @Override
  RunningServer start(Map<String, String> variables) {
    postgres = PostgresServer.start();
    Map<String, String> all = new TreeMap<>(variables);
    database = postgres.database("house");
    all.putAll(database);
    postgres.goAway();
    RunningServer house = RunningServer.closedWildFly("wildfly-postgresql", all);
    Outage outage = new Outage(house, UNIT_FEED.formatted(102));
    outage.isToldAtOnce();
    postgres.comeBack();
    outage.isOverSoon();
    return house;
  }

  @Override
  void release() {
    if (postgres != null) {
      postgres.close();
    }
  }
}
