package ee.hbook.feed.content;

import static ee.hbook.feed.content.Sample.context;
import static ee.hbook.feed.content.Sample.nights;
import static ee.hbook.feed.content.Sample.settings;
import static ee.hbook.feed.content.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import ee.hbook.feed.FeedRequest;
import ee.hbook.feed.FeedVariant;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import ee.hbook.settings.ExportSettings;
import ee.hbook.settings.ExportSettings.Templates;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedBookingTest {

  private static final String AIRBNB =
      "https://www.airbnb.com/hosting/reservations/details/HMABC12345";

  @Test
  void anAirbnbBookingIsTheChannelItsCodeAndTheUnit() {
    FeedEvent event = full(booking("Airbnb", "1418fb94e984@airbnb.com", AIRBNB, "", nobody()));
    assertThat(event.summary()).isEqualTo("Airbnb: HMABC12345 - Double room (Garden side)");
    assertThat(event.description())
        .isEqualTo("Airbnb: HMABC12345\nDouble room (Garden side)\n" + AIRBNB);
    assertThat(event.url()).contains(URI.create(AIRBNB));
  }

  @Test
  void aBookingWithNothingKnownOfItSaysWhereItComesFrom() {
    FeedEvent event = full(booking("Booking.com", "a@booking.com", "", "", nobody()));
    assertThat(event.summary()).isEqualTo("Booking.com - Double room (Garden side)");
    assertThat(event.url()).isEmpty();
  }

  @Test
  void aGuestWhoIsKnownIsInTheTemplateAsOnesOwnAre() {
    FeedEvent event =
        full(
            booking(
                "Abritel",
                "a@abritel.fr",
                "",
                "NPAX: 3\nEXTRAS: cot",
                Optional.of(Customer.named("", "Anna Lindberg", "anna@example.com", "+46 70"))));
    assertThat(event.summary()).isEqualTo("HBook reservation - Anna Lindberg - Resa id: 12");
    assertThat(event.description())
        .isEqualTo(
            """
            NAME: Anna Lindberg
            EMAIL: anna@example.com
            Abritel
            Double room (Garden side)
            NPAX: 3
            EXTRAS: cot\
            """);
    assertThat(event.email()).contains("anna@example.com");
    assertThat(event.phone()).contains("+46 70");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reserved - Anna|Anna - Vrbo - Double room (Garden side)",
        "Réservée - M & Mme|M & Mme - Vrbo - Double room (Garden side)",
        "CLOSED - Not available|Vrbo - Double room (Garden side)",
        "Airbnb (Not available)|Vrbo - Double room (Garden side)",
        "vrbo|Vrbo - Double room (Garden side)",
        "Sophie Dubois (HFRPT6723)|Sophie Dubois - Vrbo: HFRPT6723 - Double room (Garden side)",
        "VOYAGEUR: Jean Dupont|Jean Dupont - Vrbo - Double room (Garden side)",
        "Villa 3\\nNAME: Jean Dupont|Jean Dupont - Vrbo - Double room (Garden side)",
        "NPAX: 3|Vrbo - Double room (Garden side)",
        "Booking code: 4711-0815|Vrbo: 4711-0815 - Double room (Garden side)",
        "HMABCD1234|Vrbo: HMABCD1234 - Double room (Garden side)"
      })
  void elseTheCommentSaysWhoItIs(String comment, String summary) {
    assertThat(
            full(booking("Vrbo", "x@vrbo.com", "", comment.replace("\\n", "\n"), nobody()))
                .summary())
        .isEqualTo(summary);
  }

  @ParameterizedTest
  @CsvSource({
    "https://admin.booking.com/hotel/extranet_ng/booking.html?lang=en&res_id=4012345678,"
        + " 4012345678",
    "https://www.vrbo.com/p/321.1234567/booking/HA-X5TPSM, HA-X5TPSM",
    "https://rooms.example/show?confirmationCode=AB12CD, AB12CD"
  })
  void theCodeIsFoundInTheAddressOfTheBooking(String url, String code) {
    assertThat(full(booking("Elsewhere", "x@y", url, "", nobody())).summary())
        .isEqualTo("Elsewhere: " + code + " - Double room (Garden side)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://calendar.google.com/calendar/event?eid=MXJ2",
        "https://rooms.example/reservations/2026-07-14",
        "https://rooms.example"
      })
  void whatIsNoCodeIsNotTakenForOne(String url) {
    assertThat(full(booking("Elsewhere", "x@y", url, "", nobody())).summary())
        .isEqualTo("Elsewhere - Double room (Garden side)");
  }

  @Test
  void theReferenceInAUidIsACode() {
    FeedEvent event = full(booking("Campsites", "Booking-Ref-4711", "", "", nobody()));
    assertThat(event.summary()).isEqualTo("Campsites: 4711 - Double room (Garden side)");
    assertThat(event.bookingRef()).contains("4711");
  }

  @Test
  void anOwnersTemplateIsLeftAsItIsWhereItHasNoGap() {
    ExportSettings known = settings();
    ExportSettings own =
        new ExportSettings(
            known.urlHasKey(),
            known.blockedDates(),
            known.preparationTime(),
            known.onlyConfirmed(),
            known.onlyWebsite(),
            known.cancelled(),
            known.cancelledDays(),
            new Templates("#[resa_id] [resa_origin]", "Since [resa_received_on_date]"),
            known.anonymous());
    FeedEvent event = select(booking("Airbnb", "x@y", AIRBNB, "", nobody()), FeedVariant.FULL, own);
    assertThat(event.summary()).isEqualTo("#12 Airbnb");
    assertThat(event.description()).startsWith("Since May 1, 2026\nAirbnb: HMABC12345\n");
  }

  @Test
  void theAnonymousFeedGainsNothing() {
    FeedEvent event =
        select(
            booking(
                "Airbnb",
                "x@airbnb.com",
                AIRBNB,
                "Reserved - Anna\nPHONE: +46 70 123 4567",
                Optional.of(Customer.named("Anna", "Lindberg", "anna@example.com", "+46 70"))),
            FeedVariant.ANONYMOUS,
            settings());
    assertThat(event.summary()).isEqualTo("Reservation #12 (Airbnb)");
    assertThat(event.toString())
        .doesNotContain("Anna", "anna", "Lindberg", "+46", "4567", "https", "HMABC", "reserv");
  }

  private static Optional<Customer> nobody() {
    return Optional.empty();
  }

  private static FeedEvent full(Reservation reservation) {
    return select(reservation, FeedVariant.FULL, settings());
  }

  private static FeedEvent select(
      Reservation reservation, FeedVariant variant, ExportSettings settings) {
    return FeedSelection.select(
            source(List.of(reservation), List.of()),
            FeedRequest.of(Sample.UNIT),
            context(variant, settings))
        .getFirst();
  }

  private static Reservation booking(
      String channel, String uid, String url, String comment, Optional<Customer> customer) {
    Reservation known =
        Sample.reservation(
            12,
            ReservationStatus.CONFIRMED,
            new Origin.Calendar(
                channel,
                OptionalLong.of(7),
                url.isEmpty() ? Optional.empty() : Optional.of(URI.create(url))),
            nights("2026-07-14", "2026-07-17"));
    return new Reservation(
        known.id(),
        uid,
        known.unit(),
        known.span(),
        known.status(),
        known.origin(),
        comment,
        0,
        0,
        customer,
        known.receivedOn(),
        known.updatedOn(),
        known.sequence(),
        known.everHeld(),
        known.cancelledHere());
  }
}
