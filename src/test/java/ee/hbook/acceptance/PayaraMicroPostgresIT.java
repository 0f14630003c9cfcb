package ee.hbook.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The fourth pairing of a server and a database that HBook promises: it starts and serves. */
class PayaraMicroPostgresIT {

  private static final String FEED =
      "/?feed=hbook-calendar.ics&accom_id=102&accom_num=1&&agenda=yes";

  @Test
  void theSampleFeedIsServedAndWithoutTheDatabaseItIsNotNowAtOnce() {
    try (PostgresServer postgres = PostgresServer.start();
        RunningServer server =
            RunningServer.payara("payara-postgresql", postgres.database("smoke"))) {
      assertThat(server.get(FEED).body())
          .startsWith("BEGIN:VCALENDAR\r\n")
          .endsWith("END:VCALENDAR\r\n");
      Outage outage = new Outage(server, FEED);
      postgres.goAway();
      outage.begins();
      outage.isToldAtOnce();
      postgres.comeBack();
      outage.isOverSoon();
      postgres.fallSilent();
      try {
        outage.isToldAtOnceToMany();
      } finally {
        postgres.goOn();
      }
      outage.isOverSoon();
    }
  }
}
