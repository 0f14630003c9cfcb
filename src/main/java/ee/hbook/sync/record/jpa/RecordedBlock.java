package ee.hbook.sync.record.jpa;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.blocking.BlockedDates.ByHand;
import ee.hbook.blocking.BlockedDates.ByMachine;
import ee.hbook.blocking.BlockedDates.Cause;
import ee.hbook.blocking.BlockedDates.FromCalendar;
import ee.hbook.blocking.BlockedDates.LinkedReservation;
import ee.hbook.blocking.BlockedDates.PreparationTime;
import ee.hbook.blocking.BlockedDates.Reason;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.OptionalInt;

/** Blocked dates as a run keeps them on record. */
final class RecordedBlock {

  private RecordedBlock() {}

  static JsonObject object(BlockedDates block) {
    JsonObjectBuilder object = RecordedJson.object().add("id", block.id()).add("uid", block.uid());
    RecordedJson.add(object, "accomId", block.accomId());
    block.accomNum().ifPresent(num -> object.add("accomNum", num));
    RecordedJson.addSpan(object, block.span());
    addCause(object, block.cause());
    return object
        .add("comment", block.comment())
        .add("createdOn", block.createdOn().toString())
        .build();
  }

  private static void addCause(JsonObjectBuilder object, Cause cause) {
    switch (cause) {
      case ByHand byHand -> object.add("cause", "blocked");
      case ByMachine(Reason reason) -> object.add("cause", reason.word());
      case PreparationTime(long reservation) ->
          object.add("cause", "preparation").add("reservation", reservation);
      case LinkedReservation(long reservation) ->
          object.add("cause", "automatic").add("reservation", reservation);
      case FromCalendar calendar -> {
        object.add("cause", "imported").add("source", calendar.source());
        RecordedJson.add(object, "link", calendar.linkId());
        RecordedJson.add(object, "claim", calendar.claimId());
        object.add("guest", calendar.guest());
      }
    }
  }

  static BlockedDates read(JsonObject object) {
    return new BlockedDates(
        object.getJsonNumber("id").longValueExact(),
        object.getString("uid"),
        RecordedJson.number(object, "accomId"),
        object.containsKey("accomNum")
            ? OptionalInt.of(object.getInt("accomNum"))
            : OptionalInt.empty(),
        RecordedJson.span(object),
        cause(object),
        object.getString("comment"),
        RecordedJson.instant(object, "createdOn"));
  }

  private static Cause cause(JsonObject object) {
    return switch (object.getString("cause")) {
      case "blocked" -> new ByHand();
      case "preparation" -> new PreparationTime(reservation(object));
      case "automatic" -> new LinkedReservation(reservation(object));
      case "imported" ->
          new FromCalendar(
              RecordedJson.number(object, "link"),
              object.getString("source"),
              RecordedJson.number(object, "claim"),
              object.getBoolean("guest", false));
      default ->
          Reason.ofWord(object.getString("cause"))
              .map(ByMachine::new)
              .orElseThrow(
                  () -> new IllegalStateException("Unknown cause: " + object.getString("cause")));
    };
  }

  private static long reservation(JsonObject object) {
    return object.getJsonNumber("reservation").longValueExact();
  }
}
