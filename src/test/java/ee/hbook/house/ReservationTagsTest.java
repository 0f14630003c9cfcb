package ee.hbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.Accommodations;
import ee.hbook.config.Outdated;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.Reservations;
import ee.hbook.reservation.application.AddGroup;
import ee.hbook.reservation.application.AddReservation;
import ee.hbook.reservation.application.ChangeReservation;
import ee.hbook.reservation.rest.ReservationTags;
import ee.hbook.reservation.rest.ReservationsResource;
import ee.hbook.settings.SiteOptions;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** Of two who change one reservation, who has read it before the other changed it is told so. */
class ReservationTagsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private final RealHouse house = RealHouse.alone();
  private final ReservationsResource resource =
      new ReservationsResource(
          house.get(Reservations.class),
          house.get(ReservationLists.class),
          house.get(AddReservation.class),
          house.get(AddGroup.class),
          house.get(ChangeReservation.class),
          house.get(Accommodations.class),
          house.get(SiteOptions.class));
  private final String id = Long.toString(house.book(LocalDateRange.of(DAY, DAY.plusDays(2))).id());

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whoHasReadWhatIsThereChangesIt() {
    assertThat(resource.change(id, tag(), json("{\"adults\":3}")).adults()).isEqualTo(3);
  }

  @Test
  void whoHasReadWhatIsNotThereAnyMoreChangesNothing() {
    String read = tag();
    resource.change(id, null, json("{\"comment\":\"of another\"}"));
    assertThatThrownBy(() -> resource.change(id, read, json("{\"comment\":\"late\"}")))
        .isInstanceOf(Outdated.class);
    assertThatThrownBy(() -> resource.delete(id, read)).isInstanceOf(Outdated.class);
    assertThat(resource.one(id).comment()).isEqualTo("of another");
  }

  @Test
  void oneOfSeveralTagsIsEnough() {
    resource.change(id, "\"other\" , " + tag(), json("{\"adults\":3}"));
    resource.change(id, "*", json("{\"adults\":4}"));
    assertThat(resource.one(id).adults()).isEqualTo(4);
  }

  @Test
  void aWeakTagIsNoneOfOurs() {
    String weak = "W/" + tag();
    assertThatThrownBy(() -> resource.change(id, weak, json("{\"adults\":3}")))
        .isInstanceOf(Outdated.class);
  }

  @Test
  void whatIsReadTwiceHasOneTag() {
    assertThat(tag()).isEqualTo(tag()).matches("\"[0-9a-f]{32}\"");
  }

  /** As it stands in the header of an answer. */
  private String tag() {
    MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>();
    Object entity = resource.one(id);
    ContainerResponseContext answer =
        (ContainerResponseContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ContainerResponseContext.class},
                (self, asked, given) -> asked.getName().equals("getEntity") ? entity : headers);
    new ReservationTags().filter(null, answer);
    return (String) headers.getFirst("ETag");
  }

  private static InputStream json(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
