package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What needs a person. */
@Command(name = "needs", description = "What needs a person.")
final class NeedsCommand {

  private final Session session;

  NeedsCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "Everything, the most urgent first.")
  void list(@Mixin Listing listing) {
    listing.show(
        session,
        "id",
        List.of("kind", "id", "unit", "since", "snoozedUntil", "text"),
        session.api().list(Call.api("needs")).stream().map(UnitName::beside).toList());
  }

  @Command(name = "do", description = "Does what an entry offers: an action among its remedies.")
  void remedy(
      @Parameters(paramLabel = "KIND") String kind,
      @Parameters(paramLabel = "ID") String id,
      @Parameters(paramLabel = "ACTION") String action,
      @Option(names = "--choice", description = "Where there are choices.")
          @Nullable String choice) {
    JsonObject done =
        session
            .api()
            .send(
                "POST",
                Call.api("needs", kind, id, "remedies", action),
                new Body().put("choice", choice).json())
            .asJsonObject();
    session.say(Rows.text(done, "text"));
  }
}
