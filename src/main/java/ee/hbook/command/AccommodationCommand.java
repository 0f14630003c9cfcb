package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.table.Rows;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is let. */
@Command(name = "accommodation", description = "Accommodations: what is let.")
final class AccommodationCommand {

  private final Session session;

  AccommodationCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "All accommodations.")
  void list(@Mixin Listing listing) {
    listing.show(
        session,
        "id",
        List.of("id", "name", "shortName", "grain"),
        session.api().list(Call.api("accommodations")));
  }

  @Command(name = "get", description = "One accommodation, as JSON.")
  void get(@Parameters(paramLabel = "ID") long id) {
    session.print(session.api().get(Call.api("accommodations", id)));
  }

  @Command(name = "create", description = "Adds an accommodation and prints its number.")
  void create(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--units", defaultValue = "1", description = "How many; 1 unless given.")
          int units,
      @Option(names = "--short-name") @Nullable String shortName,
      @Option(names = "--grain", description = "night (as when it is left out) or quarter_hour.")
          @Nullable String grain) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (int num = 1; num <= units; num++) {
      all.add(new Body().put("num", num).put("name", Integer.toString(num)).json());
    }
    JsonObject made =
        session
            .api()
            .send(
                "POST",
                Call.api("accommodations"),
                new Body()
                    .put("name", name)
                    .put("shortName", shortName)
                    .put("grain", grain)
                    .put("units", all.build())
                    .json())
            .asJsonObject();
    session.print(Rows.text(made, "id"));
  }

  @Command(name = "rename", description = "Gives an accommodation another name.")
  void rename(
      @Parameters(paramLabel = "ID") long id, @Parameters(paramLabel = "NAME") String name) {
    session
        .api()
        .send("PATCH", Call.api("accommodations", id), new Body().put("name", name).json());
    session.say("Accommodation " + id + " is " + name + ".");
  }

  @Command(name = "delete", description = "Deletes an accommodation.")
  void delete(
      @Parameters(paramLabel = "ID") long id,
      @Option(names = "--cascade", description = "With bookings that are not over.")
          boolean cascade) {
    session
        .api()
        .send(
            "DELETE",
            Call.api("accommodations", id).with("cascade", cascade ? "true" : null),
            JsonValue.NULL);
    session.say("Accommodation " + id + " is deleted.");
  }
}
