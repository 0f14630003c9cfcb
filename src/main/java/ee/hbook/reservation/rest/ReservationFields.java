package ee.hbook.reservation.rest;

import ee.hbook.config.InvalidInput;
import ee.hbook.config.Saying;
import ee.hbook.config.rest.JsonFields;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationDraft;
import ee.hbook.reservation.ReservationStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
          "customer",
          "groupId");
  private static final Set<String> OF_A_UNIT = Set.of("accomId", "accomNum", "adults", "children");
  private static final Set<String> OF_ALL_UNITS =
      Stream.concat(WRITABLE.stream(), Stream.of("units")).collect(Collectors.toSet());
  private static final Set<String> OF_A_GROUP =
      Set.of(
          "checkIn",
          "checkOut",
          "start",
          "end",
          "shift",
          "status",
          "comment",
          "adults",
          "children",
          "customer");
  private static final Set<String> TIMES = Set.of("checkIn", "checkOut", "start", "end");
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

  /** What a new group shall be, a draft for each of its units; nothing when no units are named. */
  static Optional<List<ReservationDraft>> addedGroup(JsonFields fields) {
    return fields
        .objects("units")
        .map(
            units -> {
              ReservationDraft all = draft(fields.only(OF_ALL_UNITS, SHOWN), Optional.empty());
              alone(fields);
              return units.stream().map(unit -> inUnit(all, unit)).toList();
            });
  }

  /** What is about a single unit or another group contradicts a list of units. */
  private static void alone(JsonFields fields) {
    for (String name : List.of("accomId", "accomNum", "groupId")) {
      if (fields.wholeNumber(name).isPresent()) {
        throw new InvalidInput(name, Saying.of("refusal_units_of_group"));
      }
    }
  }

  private static ReservationDraft inUnit(ReservationDraft all, JsonFields unit) {
    unit.only(OF_A_UNIT, Set.of());
    OptionalInt adults = unit.smallNumber("adults");
    OptionalInt children = unit.smallNumber("children");
    return new ReservationDraft(
        unit.wholeNumber("accomId"),
        unit.smallNumber("accomNum"),
        all.checkIn(),
        all.checkOut(),
        all.start(),
        all.end(),
        all.status(),
        all.comment(),
        adults.isPresent() ? adults : all.adults(),
        children.isPresent() ? children : all.children(),
        all.customer());
  }

  /** What shall change; what is said of the guest is laid over what is known. */
  static ReservationDraft changed(JsonFields fields, Optional<Customer> known) {
    return draft(fields.only(WRITABLE, SHOWN).notNull(NEEDED), known);
  }

  /** What shall change of each member of a group. */
  static Function<Reservation, ReservationDraft> changedTogether(JsonFields fields) {
    fields.only(OF_A_GROUP, Set.of()).notNull(NEEDED).notNull(Set.of("shift"));
    OptionalInt shift = fields.smallNumber("shift");
    if (shift.isPresent() && TIMES.stream().anyMatch(time -> fields.text(time).isPresent())) {
      throw new InvalidInput("shift", Saying.of("refusal_shift_or_times"));
    }
    return member -> {
      ReservationDraft draft = draft(fields, member.customer());
      return shift.isEmpty() ? draft : draft.shifted(member, shift.getAsInt(), shift.getAsInt());
    };
  }

  static ReservationStatus status(String field, String word) {
    return ReservationStatus.ofWord(word)
        .orElseThrow(
            () ->
                new InvalidInput(
                    field,
                    Saying.of(
                        "refusal_one_of",
                        Arrays.stream(ReservationStatus.values())
                            .map(ReservationStatus::word)
                            .collect(Collectors.joining(", ")))));
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
        customer(fields, known),
        group(fields));
  }

  private static Optional<OptionalLong> group(JsonFields fields) {
    OptionalLong group = fields.wholeNumber("groupId");
    return fields.isNull("groupId") || group.isPresent() ? Optional.of(group) : Optional.empty();
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
