package ee.hbook.config.edge.application;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.config.edge.Arrival;
import ee.hbook.config.edge.Caller;
import ee.hbook.config.edge.OwnArrival;
import ee.hbook.config.edge.WebOrigin;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnArrivalsTest {

  private final OwnArrivals own = new OwnArrivals();

  @Test
  void whatIsLookedOutForIsNotedEachTime() {
    String mark = own.await();
    own.note("feed=hbook-calendar.ics&" + mark, OwnArrivalsTest::arrival);
    own.note("feed=hbook-calendar.ics&" + mark, OwnArrivalsTest::arrival);

    assertThat(own.end(mark)).hasSize(2);
  }

  @Test
  void whatNobodyLooksOutForIsNot() {
    String mark = own.await();
    own.note("feed=hbook-calendar.ics", OwnArrivalsTest::arrival);
    own.note("self-check=00112233445566778899aabbccddeeff", OwnArrivalsTest::arrival);
    own.note(null, OwnArrivalsTest::arrival);

    assertThat(own.end(mark)).isEmpty();
  }

  @Test
  void whatComesTooLateIsNot() {
    String mark = own.await();
    own.end(mark);
    own.note(mark, OwnArrivalsTest::arrival);

    assertThat(own.end(mark)).isEmpty();
  }

  private static OwnArrival arrival() {
    WebOrigin origin = new WebOrigin("http", "hotel.example", 80);
    return new OwnArrival(
        new Arrival("203.0.113.9", origin, Optional.of("hotel.example"), Map.of()),
        new Caller("203.0.113.9", origin, false));
  }
}
