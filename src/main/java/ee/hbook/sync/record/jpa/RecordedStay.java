package ee.hbook.sync.record.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Origin;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationStatus;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.Optional;

/**
 * A reservation as a run keeps it on record; of its customer only the number, so that a guest's
 * data stands in one place.
 */
final class RecordedStay {

  private RecordedStay() {}

  static JsonObject object(Reservation stay) {
    JsonObjectBuilder object =
        RecordedJson.object()
            .add("id", stay.id())
            .add("uid", stay.uid())
            .add("accomId", stay.unit().accomId())
            .add("accomNum", stay.unit().accomNum());
    RecordedJson.addSpan(object, stay.span());
    object.add("status", stay.status().word());
    if (stay.origin() instanceof Origin.Calendar calendar) {
      object.add("origin", calendar.name());
      RecordedJson.add(object, "link", calendar.linkId());
      RecordedJson.addText(object, "originUrl", calendar.url().map(URI::toString));
    }
    object
        .add("comment", stay.comment())
        .add("adults", stay.adults())
        .add("children", stay.children())
        .add("receivedOn", stay.receivedOn().toString())
        .add("updatedOn", stay.updatedOn().toString())
        .add("sequence", stay.sequence())
        .add("everHeld", stay.everHeld())
        .add("cancelledHere", stay.cancelledHere());
    stay.customer().ifPresent(customer -> object.add("customer", customer.id()));
    return object.build();
  }

  static Reservation read(JsonObject object) {
    return new Reservation(
        object.getJsonNumber("id").longValueExact(),
        object.getString("uid"),
        new UnitId(object.getJsonNumber("accomId").longValueExact(), object.getInt("accomNum")),
        RecordedJson.span(object),
        ReservationStatus.ofWord(object.getString("status")).orElseThrow(),
        origin(object),
        object.getString("comment"),
        object.getInt("adults"),
        object.getInt("children"),
        customer(object),
        RecordedJson.instant(object, "receivedOn"),
        RecordedJson.instant(object, "updatedOn"),
        object.getInt("sequence"),
        object.getBoolean("everHeld"),
        object.getBoolean("cancelledHere"));
  }

  private static Origin origin(JsonObject object) {
    return RecordedJson.text(object, "origin")
        .<Origin>map(
            name ->
                new Origin.Calendar(
                    name,
                    RecordedJson.number(object, "link"),
                    RecordedJson.text(object, "originUrl").map(URI::create)))
        .orElse(Origin.WEBSITE);
  }

  private static Optional<Customer> customer(JsonObject object) {
    return RecordedJson.number(object, "customer").stream()
        .mapToObj(id -> new Customer(id, "", "", "", "", "", "", "", "", "", ""))
        .findFirst();
  }
}
