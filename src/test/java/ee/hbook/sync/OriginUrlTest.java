package ee.hbook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class OriginUrlTest {

  @Test
  void airbnbWritesItIntoTheDescription() {
    RemoteEvent event =
        event("Reservation URL: https://www.airbnb.com/hosting/reservations/details/HM1\nx", null);
    assertThat(OriginUrl.of(event))
        .contains(URI.create("https://www.airbnb.com/hosting/reservations/details/HM1"));
  }

  @Test
  void theUrlPropertyComesFirst() {
    assertThat(OriginUrl.of(event("Reservation URL: https://a.example/1", "https://b.example/2")))
        .contains(URI.create("https://b.example/2"));
  }

  @Test
  void aScriptIsNoLink() {
    assertThat(OriginUrl.of(event("", "javascript:alert(1)"))).isEmpty();
  }

  private static RemoteEvent event(String description, String url) {
    return new RemoteEvent(
        Optional.of("a"),
        LocalDateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2)),
        RemoteEvent.Status.CONFIRMED,
        "Reserved",
        description,
        Optional.ofNullable(url),
        Optional.empty(),
        Map.of());
  }
}
