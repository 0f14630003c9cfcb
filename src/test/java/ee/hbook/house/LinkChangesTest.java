package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.link.Link;
import ee.hbook.link.LinkSettings;
import ee.hbook.link.Links;
import ee.hbook.link.application.EditLinks;
import ee.hbook.sync.application.LinkCalendar;
import ee.hbook.sync.record.application.PurgeLink;
import ee.hbook.sync.rest.LinksResource;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a request of the API changes of a link. */
class LinkChangesTest {

  private static final String BOOKING = "https://booking.example/b.ics";

  private final RealHouse house =
      new RealHouse(new SetClock(Instant.parse("2027-01-08T18:00:00Z")), new Elsewhere(), Map.of());
  private final LinksResource resource =
      new LinksResource(
          house.get(Links.class),
          house.get(EditLinks.class),
          house.get(LinkCalendar.class),
          house.get(PurgeLink.class));

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aLinkIsAddedWithItsFeedClosed() {
    house.get(LinkCalendar.class).link(1, 1, "Booking.com", BOOKING, LinkSettings.NONE, false);
    assertThat(only().exported()).isFalse();
  }

  @Test
  void aChangeThatFailsHalfwayChangesNothing() {
    Link link = house.get(EditLinks.class).add(1, 1, "Booking.com", BOOKING);
    theFeedCannotBeClosed();
    assertThatThrownBy(
            () ->
                resource.change(
                    Long.toString(link.id()),
                    json("{\"name\":\"Renamed\",\"exportEnabled\":false}")))
        .isInstanceOf(RuntimeException.class);
    assertThat(only().name()).isEqualTo("Booking.com");
    assertThat(only().exported()).isTrue();
  }

  @Test
  void aChangeSetsBothSwitchesAtOnce() {
    Link link = house.get(EditLinks.class).add(1, 1, "Booking.com", BOOKING);
    resource.change(Long.toString(link.id()), json("{\"enabled\":false,\"exportEnabled\":false}"));
    assertThat(only()).matches(after -> !after.enabled() && !after.exported());
  }

  private void theFeedCannotBeClosed() {
    house.look(
        () ->
            house
                .get(EntityManager.class)
                .createNativeQuery(
                    "alter table link add constraint always_open check (exported = true)")
                .executeUpdate());
  }

  private Link only() {
    return house.look(() -> house.get(Links.class).all()).getFirst();
  }

  private static InputStream json(String body) {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }
}
