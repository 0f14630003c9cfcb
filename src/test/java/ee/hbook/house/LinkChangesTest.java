package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.UnitId;
import ee.hbook.config.DeploymentVariables;
import ee.hbook.config.GivenVariables;
import ee.hbook.config.InvalidInput;
import ee.hbook.ical.http.OpenAddresses;
import ee.hbook.link.AddressRules;
import ee.hbook.link.CalendarUrl;
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
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a request of the API changes of a link. */
class LinkChangesTest {

  private static final String BOOKING = "https://booking.invalid/b.ics";

  private static final String PRIVATE = "http://192.168.0.1/secret";

  private final RealHouse house = house();
  private final LinksResource resource =
      new LinksResource(
          house.get(Links.class),
          house.get(EditLinks.class),
          house.get(LinkCalendar.class),
          house.get(PurgeLink.class));

  private static RealHouse house() {
    RealHouse house =
        new RealHouse(
            new SetClock(Instant.parse("2027-01-08T18:00:00Z")), new Elsewhere(), Map.of());
    house.give(
        AddressRules.class,
        new OpenAddresses(new DeploymentVariables(new GivenVariables(Map.of()))));
    return house;
  }

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

  @Test
  void anEditedLinkTakesNoAddressThatANewOneWouldNot() {
    house.get(EditLinks.class).add(1, 1, "Booking.com", BOOKING);
    assertThatThrownBy(() -> readdress(PRIVATE)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> readdress("http://[8:1]/secret"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageNotContaining("secret");
    assertThat(only().source()).isEqualTo(new CalendarUrl(BOOKING));
  }

  @Test
  void aNewLinkWithAPrivateAddressLeavesNothingBehind() {
    assertThatThrownBy(() -> house.get(LinkCalendar.class).link(1, 1, "Router", PRIVATE))
        .isInstanceOf(InvalidInput.class);
    assertThat(house.get(Links.class).all()).isEmpty();
  }

  @Test
  void aLinkWithAnAddressThatIsRefusedTodayCanStillBeRenamed() {
    Link link =
        house
            .get(EditLinks.class)
            .moveIn(
                OptionalLong.empty(), new UnitId(1, 1), "Old", PRIVATE, LinkSettings.NONE, true);
    resource.change(
        Long.toString(link.id()), json("{\"name\":\"New\",\"url\":\"" + PRIVATE + "\"}"));
    assertThat(only().name()).isEqualTo("New");
  }

  private void readdress(String url) {
    resource.change(Long.toString(only().id()), json("{\"url\":\"" + url + "\"}"));
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
