package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The fourth pairing of a server and a database that HBook promises: it starts and serves. */
class PayaraMicroPostgresIT {

  @Test
  void theSampleFeedIsServed() {
    try (PostgresServer postgres = PostgresServer.start();
        RunningServer server =
            RunningServer.payara("payara-postgresql", postgres.database("smoke"))) {
      String feed = "/?feed=hbook-calendar.ics&accom_id=102&accom_num=1&&agenda=yes";
      assertThat(server.get(feed).body())
          .startsWith("BEGIN:VCALENDAR\r\n")
          .endsWith("END:VCALENDAR\r\n");
    }
  }
}
