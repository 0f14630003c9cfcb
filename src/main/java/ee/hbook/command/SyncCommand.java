package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.table.Rows;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads the calendars now. */
@Command(
    name = "sync",
    description =
        "Reads all linked calendars now, or those that are given. 1 where one was not read.")
final class SyncCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "LINK", arity = "0..*", description = "Numbers of links.")
  private @Nullable List<Long> links;

  @Mixin private final Listing listing = new Listing();

  SyncCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<JsonObject> reports =
        links == null ? ofAll().toList() : links.stream().map(this::ofOne).toList();
    listing.show(
        session,
        "link",
        List.of("link", "name", "outcome", "added", "moved", "cancelled", "unchanged", "message"),
        reports);
    return reports.stream().allMatch(each -> Rows.text(each, "outcome").equals("ok"))
        ? ExitCode.OK
        : ExitCode.SOFTWARE;
  }

  private Stream<JsonObject> ofAll() {
    return session
        .api()
        .send("POST", Call.api("sync"), JsonValue.NULL)
        .asJsonObject()
        .getJsonArray("reports")
        .getValuesAs(JsonObject.class)
        .stream();
  }

  private JsonObject ofOne(long link) {
    JsonObject report =
        session.api().send("POST", Call.api("links", link, "sync"), JsonValue.NULL).asJsonObject();
    return Json.createObjectBuilder(report).add("link", link).build();
  }
}
