package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Passwords of programs. */
@Command(name = "application-password", description = "Passwords of programs, each of a user.")
final class ApplicationPasswordCommand {

  private final Session session;

  ApplicationPasswordCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "Those of a user; the passwords themselves are not kept.")
  void list(
      @Parameters(paramLabel = "USER", description = "Name or number.") String user,
      @Mixin Listing listing) {
    listing.show(
        session,
        "id",
        List.of("id", "name", "scope", "createdOn", "lastUsed"),
        session.api().list(of(user)));
  }

  @Command(
      name = "create",
      description = {
        "Makes one of the caller and prints it, this once.",
        "An application password makes no others: call with the user's own."
      })
  void create(
      @Parameters(paramLabel = "NAME", description = "What it is for.") String name,
      @Option(
              names = "--scope",
              defaultValue = "everything",
              description =
                  "everything (as when it is left out), reading, feeds, metrics or backup.")
          String scope) {
    JsonObject made =
        session
            .api()
            .send(
                "POST",
                Call.api("application-passwords"),
                new Body().put("name", name).put("scope", scope).json())
            .asJsonObject();
    session.print(Rows.text(made, "password"));
  }

  @Command(name = "revoke", description = "Takes one back.")
  void revoke(
      @Parameters(paramLabel = "USER", description = "Name or number.") String user,
      @Parameters(paramLabel = "ID") long id) {
    session
        .api()
        .send(
            "DELETE",
            Call.api("users", UserCommand.number(session, user), "application-passwords", id),
            JsonValue.NULL);
    session.say("Application password " + id + " of " + user + " is taken back.");
  }

  private Call of(String user) {
    return Call.api("users", UserCommand.number(session, user), "application-passwords");
  }
}
