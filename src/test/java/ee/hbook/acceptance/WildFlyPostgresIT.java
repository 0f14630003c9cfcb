package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.acceptance.Api.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class WildFlyPostgresIT extends LinkHealthContract {

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

  @Override
  RunningServer start(Map<String, String> variables) {
    postgres = PostgresServer.start();
    Map<String, String> all = new TreeMap<>(variables);
    database = postgres.database("house");
    all.putAll(database);
    return RunningServer.wildFly("wildfly-postgresql", all);
  }

  @Override
  void release() {
    if (postgres != null) {
      postgres.close();
    }
  }
}
