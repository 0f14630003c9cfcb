package ee.hbook.reservation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReservationFieldsTest {

  private static final Customer ZOE =
      new Customer(5, "Zoë", "O'Brien", "zoe@example.com", "1", "", "", "Tartu", "", "", "");

  @Test
  void aNewReservationIsRead() {
    ReservationDraft draft =
        added(
            """
            {"accomId":102,"accomNum":1,"checkIn":"2027-06-10","checkOut":"2027-06-15",
             "status":"awaiting_payment","comment":"late","adults":2,"children":1,
             "customer":{"firstName":"Zoë","email":"zoe@example.com"}}
            """);

    assertThat(draft)
        .isEqualTo(
            new ReservationDraft(
                OptionalLong.of(102),
                OptionalInt.of(1),
                Optional.of(LocalDate.of(2027, 6, 10)),
                Optional.of(LocalDate.of(2027, 6, 15)),
                Optional.of(ReservationStatus.AWAITING_PAYMENT),
                Optional.of("late"),
                OptionalInt.of(2),
                OptionalInt.of(1),
                Optional.of(Customer.named("Zoë", "", "zoe@example.com", ""))));
  }

  @Test
  void whatOurOwnAnswersShowCanBeSentBack() {
    assertThat(
            added(
                """
                {"id":1,"uid":"u","origin":"Airbnb","originUrl":"https://example.com",
                 "receivedOn":"2027-01-01T00:00:00Z","updatedOn":"2027-01-01T00:00:00Z"}
                """))
        .isEqualTo(added("{}"));
  }

  @ParameterizedTest(name = "{0} is refused as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"chekIn\":\"2027-06-10\"} | chekIn",
        "{\"checkIn\":\"2027-06-31\"} | checkIn",
        "{\"checkOut\":7} | checkOut",
        "{\"accomId\":\"102\"} | accomId",
        "{\"accomNum\":2147483648} | accomNum",
        "{\"status\":\"booked\"} | status",
        "{\"adults\":\"two\"} | adults",
        "{\"customer\":\"Zoë\"} | customer",
        "{\"customer\":{\"mail\":\"x\"}} | customer.mail",
        "{\"customer\":{\"phone\":5}} | customer.phone"
      })
  void aFieldThatCannotBeTakenIsNamed(String body, String field) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> added(body))
        .extracting(InvalidInput::field)
        .isEqualTo(field);
  }

  @Test
  void aChangeThatNamesNothingLeavesEverything() {
    assertThat(changed("{}", Optional.of(ZOE)))
        .isEqualTo(
            new ReservationDraft(
                OptionalLong.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accomId", "accomNum", "checkIn", "checkOut", "status"})
  void aChangeCannotClearWhatEveryReservationHas(String field) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> changed("{\"" + field + "\":null}", Optional.empty()))
        .extracting(InvalidInput::field)
        .isEqualTo(field);
  }

  @Test
  void aNullClearsCommentAndCounts() {
    ReservationDraft draft =
        changed("{\"comment\":null,\"adults\":null,\"children\":null}", Optional.empty());

    assertThat(draft)
        .extracting(ReservationDraft::comment, ReservationDraft::adults, ReservationDraft::children)
        .containsExactly(Optional.of(""), OptionalInt.of(0), OptionalInt.of(0));
  }

  @Test
  void aChangeOfOneCustomerFieldLeavesTheOthers() {
    assertThat(
            changed("{\"customer\":{\"phone\":\"2\",\"email\":null}}", Optional.of(ZOE)).customer())
        .contains(new Customer(5, "Zoë", "O'Brien", "", "2", "", "", "Tartu", "", "", ""));
  }

  @Test
  void aNullCustomerClearsWhatIsKnownOfTheGuest() {
    assertThat(changed("{\"customer\":null}", Optional.of(ZOE)).customer())
        .contains(new Customer(5, "", "", "", "", "", "", "", "", "", ""));
  }

  @Test
  void aNewGroupIsADraftForEachOfItsUnits() {
    assertThat(
            group(
                """
                {"units":[{"accomId":102,"accomNum":1},{"accomId":103,"accomNum":2,"adults":4}],
                 "checkIn":"2027-06-10","checkOut":"2027-06-15","adults":2}
                """))
        .extracting(ReservationDraft::accomId, ReservationDraft::accomNum, ReservationDraft::adults)
        .containsExactly(
            tuple(OptionalLong.of(102), OptionalInt.of(1), OptionalInt.of(2)),
            tuple(OptionalLong.of(103), OptionalInt.of(2), OptionalInt.of(4)));
  }

  @ParameterizedTest(name = "{0} is refused as {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"units\":{}} | units",
        "{\"units\":[7]} | units[0]",
        "{\"units\":[{\"accomId\":102,\"status\":\"new\"}]} | units[0].status",
        "{\"units\":[{\"accomId\":\"102\"}]} | units[0].accomId",
        "{\"units\":[],\"accomId\":102} | accomId",
        "{\"units\":[],\"groupId\":1} | groupId",
        "{\"units\":[],\"rooms\":1} | rooms"
      })
  void whatContradictsAListOfUnitsIsNamed(String body, String field) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> group(body))
        .extracting(InvalidInput::field)
        .isEqualTo(field);
  }

  @Test
  void aNullTakesAReservationOutOfItsGroup() {
    assertThat(changed("{\"groupId\":null}", Optional.empty()).group())
        .contains(OptionalLong.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"shift\":1,\"checkIn\":\"2027-06-10\"}",
        "{\"shift\":null}",
        "{\"shift\":\"two\"}"
      })
  void aShiftOfAGroupThatCannotBeTakenIsNamed(String body) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> ReservationFields.changedTogether(fields(body)))
        .extracting(InvalidInput::field)
        .isEqualTo("shift");
  }

  @ParameterizedTest
  @ValueSource(strings = {"accomId", "accomNum", "units", "groupId"})
  void theUnitsOfAGroupAreNotChangedTogether(String field) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> ReservationFields.changedTogether(fields("{\"" + field + "\":1}")))
        .extracting(InvalidInput::field)
        .isEqualTo(field);
  }

  private static List<ReservationDraft> group(String body) {
    return ReservationFields.addedGroup(fields(body)).orElseThrow();
  }

  private static ReservationDraft added(String body) {
    return ReservationFields.added(fields(body));
  }

  private static ReservationDraft changed(String body, Optional<Customer> known) {
    return ReservationFields.changed(fields(body), known);
  }

  private static JsonFields fields(String body) {
    return JsonFields.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
