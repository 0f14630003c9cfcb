package ee.hbook.command;

import ee.hbook.command.api.Call;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What happened. */
@Command(name = "log", description = "What happened, and who did it.")
final class LogCommand {

  private static final int PAGE = 1_000;

  private final Session session;

  LogCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "The latest first.")
  void list(
      @Option(
              names = "--kind",
              description = "reservation, blocked_dates, sync, accommodation, settings or user.")
          @Nullable String kind,
      @Option(names = "--from", paramLabel = "DAY") @Nullable String from,
      @Option(names = "--to", paramLabel = "DAY") @Nullable String to,
      @Option(names = "--limit", description = "How many at most; all unless given.")
          @Nullable Integer limit,
      @Mixin Listing listing) {
    Call call = Call.api("logs").with("kind", kind).with("from", from).with("to", to);
    listing.show(
        session,
        "loggedOn",
        List.of("loggedOn", "kind", "event", "reservation", "link", "user", "calendar"),
        lines(call, limit == null ? Integer.MAX_VALUE : limit));
  }

  private List<JsonObject> lines(Call call, int most) {
    List<JsonObject> all = new ArrayList<>();
    boolean more = true;
    while (more && all.size() < most) {
      int wanted = Math.min(PAGE, most - all.size());
      List<JsonObject> page =
          session.api().list(call.with("limit", wanted).with("offset", all.size()));
      all.addAll(page);
      more = page.size() == wanted;
    }
    return all;
  }
}
