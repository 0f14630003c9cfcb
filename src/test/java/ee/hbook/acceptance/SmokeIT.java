package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same WAR starts and serves on each server and database that HBook promises. */
class SmokeIT {

  @Test
  void servesOnWildFlyWithH2() {
    try (RunningServer server = RunningServer.wildFly("wildfly-h2", Map.of())) {
      itServes(server);
    }
  }

  @Test
  void servesOnWildFlyWithPostgreSql() {
    try (PostgresServer postgres = PostgresServer.start();
        RunningServer server =
            RunningServer.wildFly("wildfly-postgresql", postgres.database("smoke"))) {
      itServes(server);
    }
  }

  @Test
  void servesOnPayaraMicroWithH2() {
    try (RunningServer server = RunningServer.payara("payara-h2", Map.of())) {
      itServes(server);
    }
  }

  @Test
  void servesOnPayaraMicroWithPostgreSql() {
    try (PostgresServer postgres = PostgresServer.start();
        RunningServer server =
            RunningServer.payara("payara-postgresql", postgres.database("smoke"))) {
      itServes(server);
    }
  }

  private static void itServes(RunningServer server) {
    assertThat(server.get("/").statusCode()).as("the root").isBetween(200, 399);
    HttpResponse<String> feed =
        server.get("/?feed=hbook-calendar.ics&accom_id=102&accom_num=1&&agenda=yes");
    assertThat(feed.statusCode()).as("the sample feed").isEqualTo(200);
    assertThat(feed.headers().firstValue("Content-Type").orElse(""))
        .as("its type")
        .startsWith("text/calendar");
    assertThat(feed.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
  }
}
