package ee.hbook.acceptance;

import java.util.Map;
import java.util.TreeMap;

@SuppressWarnings("NullAway.Init")
class WildFlyPostgresIT extends LinkHealthContract {

  private PostgresServer postgres;

  @Override
  RunningServer start(Map<String, String> variables) {
    postgres = PostgresServer.start();
    Map<String, String> all = new TreeMap<>(variables);
    all.putAll(postgres.database("house"));
    return RunningServer.wildFly("wildfly-postgresql", all);
  }

  @Override
  void release() {
    if (postgres != null) {
      postgres.close();
    }
  }
}
