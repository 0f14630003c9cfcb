package ee.hbook.sync.record.jpa;

import ee.hbook.blocking.BlockedDates;
import ee.hbook.sync.record.RunChange;
import ee.hbook.sync.record.RunChange.OfBlockedDates;
import ee.hbook.sync.record.RunChange.OfClaim;
import ee.hbook.sync.record.RunChange.OfReservation;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a run changed, as it is kept on record. */
final class RecordedChanges {

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  private RecordedChanges() {}

  static String write(List<RunChange> changes) {
    return RecordedJson.array(changes, RecordedChanges::object).toString();
  }

  static List<RunChange> read(String text) {
    return RecordedJson.list(RecordedJson.parse(text), RecordedChanges::change);
  }

  private static JsonObject object(RunChange change) {
    return switch (change) {
      case OfReservation stay ->
          sides("reservation", stay.before(), Optional.of(stay.after()), RecordedStay::object)
              .add("blocksBefore", RecordedJson.array(stay.blocksBefore(), RecordedBlock::object))
              .add("blocksAfter", RecordedJson.array(stay.blocksAfter(), RecordedBlock::object))
              .build();
      case OfBlockedDates block ->
          sides("blocked", block.before(), block.after(), RecordedBlock::object).build();
      case OfClaim event ->
          sides("event", event.before(), event.after(), RecordedClaim::object).build();
    };
  }

  private static <T> JsonObjectBuilder sides(
      String of, Optional<T> before, Optional<T> after, Function<T, JsonObject> form) {
    JsonObjectBuilder object = RecordedJson.object().add("of", of);
    before.map(form).ifPresent(side -> object.add(BEFORE, side));
    after.map(form).ifPresent(side -> object.add(AFTER, side));
    return object;
  }

  private static RunChange change(JsonObject object) {
    return switch (object.getString("of")) {
      case "reservation" ->
          new OfReservation(
              RecordedJson.inner(object, BEFORE, RecordedStay::read),
              RecordedStay.read(object.getJsonObject(AFTER)),
              blocks(object, "blocksBefore"),
              blocks(object, "blocksAfter"));
      case "blocked" ->
          new OfBlockedDates(
              RecordedJson.inner(object, BEFORE, RecordedBlock::read),
              RecordedJson.inner(object, AFTER, RecordedBlock::read));
      case "event" ->
          new OfClaim(
              RecordedJson.inner(object, BEFORE, RecordedClaim::read),
              RecordedJson.inner(object, AFTER, RecordedClaim::read));
      default -> throw new IllegalStateException("Unknown change: " + object.getString("of"));
    };
  }

  private static List<BlockedDates> blocks(JsonObject object, String name) {
    return RecordedJson.list(object.getJsonArray(name), RecordedBlock::read);
  }
}
