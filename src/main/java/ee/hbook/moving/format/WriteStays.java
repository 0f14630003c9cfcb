package ee.hbook.moving.format;

import static ee.hbook.moving.format.WriteSettings.JSON;
import static ee.hbook.moving.format.WriteSettings.yesNo;

import ee.hbook.availability.Span;
import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.moving.FileStay;
import ee.hbook.moving.HouseFile;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes reservations, their customers and blocked dates. */
final class WriteStays {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final HouseFile house;
  private final Map<Long, Integer> customerNumbers = new LinkedHashMap<>();
  private final JsonArrayBuilder customers = JSON.createArrayBuilder();

  WriteStays(HouseFile house) {
    this.house = house;
  }

  void into(JsonObjectBuilder tables, JsonObjectBuilder own) {
    JsonArrayBuilder stays = JSON.createArrayBuilder();
    JsonObjectBuilder ownStays = JSON.createObjectBuilder();
    for (FileStay stay : house.stays()) {
      Reservation reservation = stay.reservation();
      stays.add(row(stay));
      ownStays.add(
          Long.toString(reservation.id()),
          hours(reservation.span())
              .add("status", reservation.status().word())
              .add("sequence", Integer.toString(reservation.sequence()))
              .add("ever_held", yesNo(reservation.everHeld()))
              .add("cancelled_here", yesNo(reservation.cancelledHere())));
    }
    tables.add("parents_resa", parents());
    tables.add("resa", stays).add("customers", customers).add("accom_blocked", blocks());
    own.add("stays", ownStays);
  }

  /** HBook knows days only. */
  private static JsonObjectBuilder hours(Span span) {
    JsonObjectBuilder row = JSON.createObjectBuilder();
    return span.isNights()
        ? row
        : row.add("hbook_ee_start", span.startText()).add("hbook_ee_end", span.endText());
  }

  private JsonObjectBuilder row(FileStay stay) {
    Reservation reservation = stay.reservation();
    return JSON.createObjectBuilder()
        .add("id", Long.toString(reservation.id()))
        .add("check_in", reservation.nights().getStart().toString())
        .add("check_out", reservation.nights().getEnd().toString())
        .add("accom_id", Long.toString(reservation.unit().accomId()))
        .add("accom_num", Integer.toString(reservation.unit().accomNum()))
        .add("adults", Integer.toString(reservation.adults()))
        .add("children", Integer.toString(reservation.children()))
        .add("customer_id", Integer.toString(reservation.customer().map(this::number).orElse(0)))
        .add("status", status(reservation.status()))
        .add("admin_comment", reservation.comment())
        .add("received_on", moment(reservation.receivedOn()))
        .add("updated_on", moment(reservation.updatedOn()))
        .add("uid", reservation.uid())
        .add("origin", reservation.origin().word())
        .add("origin_url", url(reservation.origin()))
        .add("synchro_id", stay.synchroId())
        .add("parent_id", Long.toString(reservation.groupId().orElse(0)));
  }

  private JsonArrayBuilder parents() {
    JsonArrayBuilder parents = JSON.createArrayBuilder();
    house.stays().stream()
        .flatMap(stay -> stay.reservation().groupId().stream().boxed())
        .distinct()
        .forEach(id -> parents.add(JSON.createObjectBuilder().add("id", Long.toString(id))));
    return parents;
  }

  private int number(Customer customer) {
    Integer known = customerNumbers.get(customer.id());
    if (known != null) {
      return known;
    }
    int number = customerNumbers.size() + 1;
    customerNumbers.put(customer.id(), number);
    customers.add(
        JSON.createObjectBuilder()
            .add("id", Integer.toString(number))
            .add("email", customer.email())
            .add("info", info(customer)));
    return number;
  }

  /** HBook keeps an object in a text here. */
  private static String info(Customer customer) {
    return JSON.createObjectBuilder()
        .add("first_name", customer.firstName())
        .add("last_name", customer.lastName())
        .add("email", customer.email())
        .add("phone", customer.phone())
        .add("address_1", customer.address1())
        .add("address_2", customer.address2())
        .add("city", customer.city())
        .add("zip_code", customer.zipCode())
        .add("state_province", customer.stateProvince())
        .add("country", customer.country())
        .build()
        .toString();
  }

  /** HBook knows four statuses, and one for a payment under way. */
  private static String status(ReservationStatus status) {
    return switch (status) {
      case PENDING, AWAITING_APPROVAL -> "pending";
      case NEW -> "new";
      case CONFIRMED -> "confirmed";
      case CANCELLED -> "cancelled";
      case AWAITING_PAYMENT -> "waiting_payment";
    };
  }

  private static String url(Origin origin) {
    return origin instanceof Origin.Calendar calendar
        ? calendar.url().map(URI::toString).orElse("")
        : "";
  }

  private static String moment(Instant moment) {
    return MOMENT.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  private JsonArrayBuilder blocks() {
    JsonArrayBuilder rows = JSON.createArrayBuilder();
    List<BlockedDates> blocks = house.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      BlockedDates block = blocks.get(i);
      rows.add(
          hours(block.span())
              .add("id", Integer.toString(i + 1))
              .add("accom_id", Long.toString(block.accomId().orElse(0)))
              .add("accom_all_ids", block.accomId().isEmpty() ? "1" : "0")
              .add("accom_num", Integer.toString(block.accomNum().orElse(0)))
              .add("accom_all_num", block.accomNum().isEmpty() ? "1" : "0")
              .add("from_date", block.nights().getStart().toString())
              .add("to_date", block.nights().getEnd().toString())
              .add("linked_resa_id", Long.toString(block.reservation().orElse(0L)))
              .add("is_prepa_time", block.cause() instanceof PreparationTime ? "1" : "0")
              .add("comment", block.comment())
              .add("uid", block.uid()));
    }
    return rows;
  }
}
