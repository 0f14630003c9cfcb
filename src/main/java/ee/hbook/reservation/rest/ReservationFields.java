package ee.hbook.reservation.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what somebody wants of a reservation. */
final class ReservationFields {

  private static final Set<String> NEEDED =
      Set.of("accomId", "accomNum", "checkIn", "checkOut", "start", "end", "status");
  private static final Set<String> WRITABLE =
      Set.of(
          "accomId",
          "accomNum",
          "checkIn",
          "checkOut",
          "start",
          "end",
          "status",
          "comment",
          "adults",
          "children",
          "customer");
  private static final Set<String> SHOWN =
      Set.of(
          "id",
          "uid",
          "startInstant",
          "endInstant",
          "origin",
          "originUrl",
          "receivedOn",
          "updatedOn");

  private ReservationFields() {}

  /** What a new reservation shall be; a null counts as left out. */
  static ReservationDraft added(JsonFields fields) {
    return draft(fields.only(WRITABLE, SHOWN), Optional.empty());
  }

  /** What shall change; what is said of the guest is laid over what is known. */
  static ReservationDraft changed(JsonFields fields, Optional<Customer> known) {
    return draft(fields.only(WRITABLE, SHOWN).notNull(NEEDED), known);
  }

  static ReservationStatus status(String field, String word) {
    return ReservationStatus.ofWord(word)
        .orElseThrow(
            () ->
                new InvalidInput(
                    field,
                    Arrays.stream(ReservationStatus.values())
                        .map(ReservationStatus::word)
                        .collect(Collectors.joining(", ", "Choose one of: ", "."))));
  }

  private static ReservationDraft draft(JsonFields fields, Optional<Customer> known) {
    return new ReservationDraft(
        fields.wholeNumber("accomId"),
        fields.smallNumber("accomNum"),
        fields.day("checkIn"),
        fields.day("checkOut"),
        fields.localTime("start"),
        fields.localTime("end"),
        fields.text("status").map(word -> status("status", word)),
        fields.clearableText("comment"),
        fields.clearableNumber("adults"),
        fields.clearableNumber("children"),
        customer(fields, known));
  }

  private static Optional<Customer> customer(JsonFields fields, Optional<Customer> known) {
    if (fields.isNull("customer")) {
      return known.map(customer -> blank(customer.id()));
    }
    Customer present = known.orElse(blank(0));
    return fields.object("customer").map(inner -> CustomerFields.ofReservation(inner, present));
  }

  private static Customer blank(long id) {
    return new Customer(id, "", "", "", "", "", "", "", "", "", "");
  }
}
