package ee.hbook.moving.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ee.hbook.accommodation.Accommodation;
import ee.hbook.accommodation.LinkedAccommodation;
import ee.hbook.accommodation.PreparationNights;
import ee.hbook.accommodation.Unit;
import ee.hbook.accommodation.UnitId;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.config.InvalidInput;
import ee.hbook.moving.FileLink;
import ee.hbook.moving.HouseFile;
import ee.hbook.moving.LeftOut;
import ee.hbook.moving.LeftOut.Kind;
import ee.hbook.moving.SampleFile;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HbookSettingsFileTest {

  private static final Instant NOW = Instant.parse("2034-06-01T00:00:00Z");

  private final HbookSettingsFile files = new HbookSettingsFile();

  @Test
  void accommodationsKeepTheirNumbersNamesAndUnits() {
    assertThat(sample().accommodations())
        .containsExactly(
            new Accommodation(
                7102,
                "Chalet – Soleil & Neige",
                "chalet-soleil-neige",
                "CSN",
                new PreparationNights(1, 1),
                List.of(new LinkedAccommodation(7103, 1)),
                List.of(new Unit(1, "Soleil"), new Unit(3, "Neige"))),
            new Accommodation(
                7103,
                "Atelier",
                "atelier",
                "",
                PreparationNights.NONE,
                List.of(),
                List.of(new Unit(1, "1"))));
  }

  @Test
  void calendarsKeepTheirSignatures() {
    FileLink link = sample().links().getFirst();
    assertThat(link.signature()).isEqualTo("-//Airbnb Inc//Hosting Calendar 1.0//EN");
    assertThat(link.unit()).isEqualTo(new UnitId(7102, 3));
  }

  @Test
  void theKeyOfTheFeedsIsTakenOver() {
    assertThat(sample().options()).containsEntry("hb_ical_url_feed_key", "A1B2C3D4E5F6G7H");
  }

  @Test
  void aNumberIsAnOptionsValueAsWell() {
    assertThat(sample().options()).containsEntry("hb_ical_frequency", "1800");
  }

  @Test
  void aReservationKeepsItsUidAndStamps() {
    Reservation stay = sample().stays().getFirst().reservation();
    assertThat(stay.uid()).isEqualTo("D2034-01-05T10:20:30U65f1aa@http://www.chalet.example");
    assertThat(stay.receivedOn()).isEqualTo("2034-01-05T10:20:30Z");
    assertThat(stay.updatedOn()).isEqualTo("2034-02-05T11:00:00Z");
    assertThat(stay.status()).isEqualTo(ReservationStatus.CONFIRMED);
    assertThat(stay.customer().map(Customer::firstName)).contains("Zoë");
  }

  @Test
  void anImportedReservationKeepsItsOrigin() {
    assertThat(sample().stays().get(1).reservation().origin())
        .isEqualTo(
            new Origin.Calendar(
                "Airbnb",
                OptionalLong.empty(),
                Optional.of(
                    URI.create("https://www.airbnb.fr/hosting/reservations/details/HMABC"))));
  }

  @Test
  void blocksBesideAReservationKnowIt() {
    assertThat(sample().blocks())
        .extracting(BlockedDates::cause)
        .containsExactly(
            new BlockedDates.PreparationTime(7041),
            new BlockedDates.LinkedReservation(7041),
            new BlockedDates.ByHand());
  }

  @Test
  void whatHasNoPlaceHereIsListed() {
    assertThat(sample().leftOut())
        .contains(
            new LeftOut(Kind.TABLE, "rates", 2),
            new LeftOut(Kind.TABLE, "email_templates", 3),
            new LeftOut(Kind.OPTION, "hb_currency", 1),
            new LeftOut(Kind.OPTION, "hb_front_end_date_settings", 1),
            new LeftOut(Kind.OPTION_VALUE, "hb_ical_advanced_notice", 1),
            new LeftOut(Kind.ACCOMMODATION_FIELD, "accom_occupancy", 1),
            new LeftOut(Kind.RESERVATION_FIELD, "price", 1),
            new LeftOut(Kind.RESERVATION, "7045", 1),
            new LeftOut(Kind.CUSTOMER_FIELD, "company", 1),
            new LeftOut(Kind.CUSTOMER, "", 1),
            new LeftOut(Kind.LINK_ADDRESS, "Broken", 1));
  }

  @Test
  void emptyTablesAndUnsetOptionsAreNotWorthAWord() {
    assertThat(sample().leftOut())
        .extracting(LeftOut::name)
        .doesNotContain("coupons", "sync_errors", "hb_image_resizing", "_edit_lock");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    HouseFile once = sample();
    HouseFile again = files.read(files.write(once), NOW);
    assertThat(again.accommodations()).isEqualTo(once.accommodations());
    assertThat(again.links()).isEqualTo(once.links());
    assertThat(again.options()).isEqualTo(once.options());
    assertThat(again.blocks()).isEqualTo(once.blocks());
    assertThat(again.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'accom':[],'tables':{'wp_hb_ical':[{'synchro_url':'https://a.example/x','accom_id':1,'accom_num':'1'}]}}",
        "{'tables':{'hb_ical':{'0':{'synchro_url':'https://a.example/x','accom_id':'1','accom_num':1}}}}",
        "{'tables':{'ical':[{'synchro_url':' https://a.example/x"
            + " ','accom_id':'1','accom_num':'1'}]}}"
      })
  void tablesAreFoundUnderEveryName(String json) {
    assertThat(read(json).links()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'options':{'blogname':'Villa'}}",
        "{'options':[{'option_name':'blogname','option_value':'Villa'}]}",
        "{'options':{'blogname':'s:5:\\\"Villa\\\";'}}"
      })
  void optionsAreReadInEveryShape(String json) {
    assertThat(read(json).options()).containsEntry("blogname", "Villa");
  }

  @Test
  void withoutNamesTheQuantityTellsTheUnits() {
    assertThat(
            read("{'accom':{'5':{'post_info':{'post_title':'A'},'post_meta':{'accom_quantity':'3'}}}}")
                .accommodations()
                .getFirst()
                .units())
        .extracting(Unit::num)
        .containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "nonsense", "{\"accom\":", "\"accom\"", "{\"other\":1}"})
  void whatIsNoSettingsFileIsRefused(String text) {
    assertThatThrownBy(() -> files.read(text.getBytes(StandardCharsets.UTF_8), NOW))
        .isInstanceOf(InvalidInput.class);
  }

  @Property(tries = 300)
  void noTextInAnyPlaceBreaksTheReading(@ForAll @StringLength(max = 60) String odd) {
    String text = new Row(jakarta.json.Json.createObjectBuilder().add("a", odd).build()).text("a");
    String quoted = jakarta.json.Json.createValue(odd).toString();
    String row =
        "{'id':1,'accom_id':1,'accom_num':1,'check_in':'2035-01-01','check_out':'2035-01-02',"
                .replace('\'', '"')
            + String.join(
                ",",
                List.of("status", "uid", "origin", "origin_url", "received_on", "customer_id")
                    .stream()
                    .map(name -> '"' + name + "\":" + quoted)
                    .toList())
            + "}";
    String json =
        "{\"accom\":{\"1\":{\"post_info\":{\"post_title\":%1$s,\"post_name\":%1$s},\"post_meta\":{\"accom_to_block\":%1$s,\"accom_quantity\":%1$s}}},\"tables\":{\"resa\":[%2$s],\"customers\":[{\"id\":1,\"info\":%1$s}]},\"options\":{\"blogname\":%1$s}}"
            .formatted(quoted, row);
    HouseFile read = files.read(json.getBytes(StandardCharsets.UTF_8), NOW);
    assertThat(read.stays().getFirst().reservation().uid()).isEqualTo(text.strip());
  }

  private HouseFile read(String json) {
    return files.read(
        json.replace('\'', '"').replace("\\\\\"", "\\\"").getBytes(StandardCharsets.UTF_8), NOW);
  }

  private HouseFile sample() {
    return files.read(SampleFile.bytes(), NOW);
  }
}
