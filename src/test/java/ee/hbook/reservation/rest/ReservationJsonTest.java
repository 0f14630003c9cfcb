package ee.hbook.reservation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.accommodation.UnitId;
import ee.hbook.availability.Span;
import ee.hbook.availability.rest.ShownTimes;
import ee.hbook.config.rest.RecordJson;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReservationJsonTest {

  private static final Origin AIRBNB =
      new Origin.Calendar(
          "Airbnb", OptionalLong.of(3), Optional.of(URI.create("https://example.com/1")));

  @Test
  void fieldsAreNamedAsTheContractNamesThem() {
    assertThat(json(AIRBNB, Optional.of(Customer.named("Zoë", "", "", "1"))))
        .isEqualTo(
            "{\"id\":7,\"uid\":\"u@x\",\"accomId\":102,\"accomNum\":1,\"checkIn\":\"2027-06-10\","
                + "\"checkOut\":\"2027-06-15\",\"status\":\"awaiting_approval\","
                + "\"origin\":\"Airbnb\",\"originUrl\":\"https://example.com/1\","
                + "\"comment\":\"\",\"adults\":2,\"children\":0,"
                + "\"customer\":{\"firstName\":\"Zoë\",\"lastName\":\"\",\"email\":\"\","
                + "\"phone\":\"1\"},\"groupId\":null,\"receivedOn\":\"1970-01-01T00:00:00Z\","
                + "\"updatedOn\":\"1970-01-01T00:00:00Z\"}");
  }

  @Test
  void whatWasMadeHereHasTheOriginWebsite() {
    assertThat(json(Origin.WEBSITE, Optional.empty())).contains("\"origin\":\"website\"");
  }

  @Test
  void aGuestOfWhomNothingIsKnownIsLeftOut() {
    assertThat(json(Origin.WEBSITE, Optional.of(Customer.named("", "", "", ""))))
        .doesNotContain("customer");
  }

  private static String json(Origin origin, Optional<Customer> customer) {
    return RecordJson.object(
            ReservationJson.of(
                new Reservation(
                    7,
                    "u@x",
                    new UnitId(102, 1),
                    Span.nights(LocalDate.of(2027, 6, 10), LocalDate.of(2027, 6, 15)),
                    ReservationStatus.AWAITING_APPROVAL,
                    origin,
                    "",
                    2,
                    0,
                    customer,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    0,
                    false,
                    false),
                new ShownTimes(Set.of(), ZoneId.of("Europe/Paris"))))
        .toString();
  }
}
