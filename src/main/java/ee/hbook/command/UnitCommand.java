package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.api.Refused;
import ee.hbook.command.table.Rows;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The units of accommodations. */
@Command(name = "unit", description = "Units, written 102/1: the accommodation and which of it.")
final class UnitCommand {

  private final Session session;

  UnitCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "All units.")
  void list(
      @Option(names = "--accommodation", paramLabel = "ID") @Nullable Long accommodation,
      @Mixin Listing listing) {
    listing.show(
        session,
        "unit",
        List.of("unit", "accommodation", "name"),
        session.api().list(Call.api("accommodations")).stream()
            .filter(
                each ->
                    accommodation == null || each.getJsonNumber("id").longValue() == accommodation)
            .flatMap(UnitCommand::rows)
            .toList());
  }

  private static Stream<JsonObject> rows(JsonObject accommodation) {
    return units(accommodation).stream()
        .map(
            unit ->
                new Body()
                    .put("unit", Rows.text(accommodation, "id") + "/" + Rows.text(unit, "num"))
                    .put("accomId", accommodation.getJsonNumber("id"))
                    .put("accomNum", unit.getJsonNumber("num"))
                    .put("accommodation", Rows.text(accommodation, "name"))
                    .put("name", Rows.text(unit, "name"))
                    .json());
  }

  @Command(name = "add", description = "Adds a unit to an accommodation and prints it.")
  void add(
      @Parameters(paramLabel = "ACCOMMODATION") long accommodation,
      @Parameters(paramLabel = "NAME", arity = "0..1") @Nullable String name) {
    List<JsonObject> present = present(accommodation);
    int num = present.stream().mapToInt(each -> each.getInt("num")).max().orElse(0) + 1;
    JsonObject added =
        new Body().put("num", num).put("name", name == null ? Integer.toString(num) : name).json();
    store(accommodation, Stream.concat(present.stream(), Stream.of(added)).toList(), false);
    session.print(accommodation + "/" + num);
  }

  @Command(name = "rename", description = "Gives a unit another name.")
  void rename(
      @Parameters(paramLabel = "UNIT") UnitName unit,
      @Parameters(paramLabel = "NAME") String name) {
    store(
        unit.accommodation(),
        present(unit).stream()
            .map(
                each ->
                    is(each, unit)
                        ? new Body().put("num", unit.num()).put("name", name).json()
                        : each)
            .toList(),
        false);
    session.say("Unit " + unit + " is " + name + ".");
  }

  @Command(name = "remove", description = "Removes a unit.")
  void remove(
      @Parameters(paramLabel = "UNIT") UnitName unit,
      @Option(names = "--cascade", description = "With bookings that are not over.")
          boolean cascade) {
    store(
        unit.accommodation(),
        present(unit).stream().filter(each -> !is(each, unit)).toList(),
        cascade);
    session.say("Unit " + unit + " is removed.");
  }

  private List<JsonObject> present(UnitName unit) {
    List<JsonObject> present = present(unit.accommodation());
    if (present.stream().noneMatch(each -> is(each, unit))) {
      throw new Refused("There is no unit " + unit + ".");
    }
    return present;
  }

  private List<JsonObject> present(long accommodation) {
    return units(session.api().get(Call.api("accommodations", accommodation)).asJsonObject());
  }

  private static List<JsonObject> units(JsonObject accommodation) {
    return accommodation.getJsonArray("units").getValuesAs(JsonObject.class);
  }

  private static boolean is(JsonObject each, UnitName unit) {
    return each.getInt("num") == unit.num();
  }

  private void store(long accommodation, List<JsonObject> units, boolean cascade) {
    JsonArray all = Json.createArrayBuilder(units).build();
    session
        .api()
        .send(
            "PATCH",
            Call.api("accommodations", accommodation).with("cascade", cascade ? "true" : null),
            new Body().put("units", all).json());
  }
}
