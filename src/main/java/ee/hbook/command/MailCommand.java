package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the house writes to people. */
@Command(
    name = "mail",
    description = "Mails and calls of the webhook: the outbox. 1 where a message was not sent.")
final class MailCommand {

  private final Session session;

  MailCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "The latest 200, the latest written first.")
  void list(@Mixin Listing listing) {
    listing.show(
        session,
        "id",
        List.of("id", "kind", "to", "state", "writtenOn", "failure", "subject"),
        session.api().list(Call.api("outbox")));
  }

  @Command(name = "test", description = "Sends a trial mail.")
  int test(@Parameters(paramLabel = "ADDRESS") String to) {
    return told(
        session.api().send("POST", Call.api("outbox", "test"), new Body().put("to", to).json()));
  }

  @Command(name = "again", description = "Tries a message again that was given up or waits.")
  int again(@Parameters(paramLabel = "ID") long id) {
    return told(session.api().send("POST", Call.api("outbox", id, "again"), JsonValue.NULL));
  }

  private int told(JsonValue answer) {
    JsonObject message = answer.asJsonObject();
    String state = Rows.text(message, "state");
    String failure = Rows.text(message, "failure");
    session.say(
        "Mail "
            + Rows.text(message, "id")
            + " is "
            + state
            + (failure.isEmpty() ? "" : ": " + failure)
            + ".");
    session.print(Rows.text(message, "id"));
    return state.equals("sent") ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
