package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.table.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What others read of us. */
@Command(name = "feed", description = "Our feeds: the calendars that others read.")
final class FeedCommand {

  private final Session session;

  FeedCommand(Session session) {
    this.session = session;
  }

  @Command(
      name = "urls",
      description =
          "The addresses of the anonymous feeds: of all units, of each, and for each link.")
  void urls(
      @Option(names = "--unit", paramLabel = "UNIT") @Nullable UnitName unit,
      @Mixin Listing listing) {
    listing.show(
        session,
        "url",
        List.of("unit", "calendar", "url"),
        session.api().list(Call.api("feeds")).stream()
            .map(UnitName::beside)
            .filter(each -> unit == null || Rows.text(each, "unit").equals(unit.toString()))
            .toList());
  }
}
