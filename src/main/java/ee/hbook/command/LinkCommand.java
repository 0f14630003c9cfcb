package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.file.Secret;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The calendars elsewhere that units are linked with. */
@Command(
    name = "link",
    description = "Links: calendars elsewhere that units are kept in step with.")
final class LinkCommand {

  private final Session session;

  LinkCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "All links; their addresses only where they are asked for.")
  void list(@Mixin Listing listing) {
    listing.show(
        session,
        "id",
        List.of("id", "unit", "name", "state", "enabled", "lastSuccess", "consecutiveFailures"),
        session.api().list(Call.api("links")).stream().map(UnitName::beside).toList());
  }

  @Command(name = "get", description = "One link, as JSON.")
  void get(@Parameters(paramLabel = "ID") long id) {
    session.print(session.api().get(Call.api("links", id)));
  }

  @Command(name = "add", description = "Links a unit, runs the link at once and prints its number.")
  void add(
      @Parameters(paramLabel = "UNIT") UnitName unit,
      @Parameters(paramLabel = "NAME", description = "What the calendar is called: Airbnb.")
          String name,
      @Option(
              names = "--calendar-file",
              paramLabel = "FILE",
              required = true,
              description =
                  "A file that holds the address of the calendar: whoever has the address reads"
                      + " the calendar.")
          String file) {
    JsonObject made =
        session
            .api()
            .send(
                "POST",
                Call.api("links"),
                unit.body().put("name", name).put("url", Secret.inFile(file)).json())
            .asJsonObject();
    session.say(Rows.text(made, "report.message"));
    session.print(Rows.text(made, "id"));
  }

  @Command(name = "rename", description = "Gives a link another name.")
  void rename(
      @Parameters(paramLabel = "ID") long id, @Parameters(paramLabel = "NAME") String name) {
    session.api().send("PATCH", Call.api("links", id), new Body().put("name", name).json());
    session.say("Link " + id + " is " + name + ".");
  }

  @Command(name = "pause", description = "Stops its import.")
  void pause(@Parameters(paramLabel = "ID") long id) {
    turn(id, "pause");
  }

  @Command(name = "resume", description = "Lets its import go on.")
  void resume(@Parameters(paramLabel = "ID") long id) {
    turn(id, "resume");
  }

  private void turn(long id, String how) {
    session.api().send("POST", Call.api("links", id, how), JsonValue.NULL);
    JsonObject now = session.api().get(Call.api("links", id)).asJsonObject();
    session.say("Link " + id + " is " + Rows.text(now, "state") + ".");
  }

  @Command(name = "remove", description = "Removes a link; what it brought stays.")
  void remove(
      @Parameters(paramLabel = "ID") long id,
      @Option(names = "--purge", description = "With everything that it ever brought.")
          boolean purge) {
    session
        .api()
        .send("DELETE", Call.api("links", id).with("purge", purge ? "yes" : null), JsonValue.NULL);
    session.say("Link " + id + " is removed.");
  }
}
