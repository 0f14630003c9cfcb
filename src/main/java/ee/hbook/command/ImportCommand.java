package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.api.Refused;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files of other programs. */
@Command(
    name = "import",
    description = "Takes in files of other programs; prints what became of it, as JSON.")
final class ImportCommand {

  private final Session session;

  ImportCommand(Session session) {
    this.session = session;
  }

  @Command(name = "reservations", description = "A table of reservations: HBook's CSV or ours.")
  void reservations(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--dry-run", description = "Changes nothing.") boolean dryRun,
      @Option(names = "--days", description = "What 07/08 means: day_first or month_first.")
          @Nullable String days) {
    upload(
        Call.api("imports", "reservations.csv")
            .with("preview", dryRun ? "yes" : null)
            .with("days", days),
        "text/csv",
        file);
  }

  @Command(name = "calendar", description = "An iCalendar file into a unit.")
  void calendar(
      @Parameters(paramLabel = "UNIT") UnitName unit,
      @Parameters(paramLabel = "FILE") Path file,
      @Option(
              names = "--name",
              description = "What the calendar is called; File unless given.",
              defaultValue = "File")
          String name) {
    upload(UnitName.in(Call.api("imports"), unit).with("name", name), "text/calendar", file);
  }

  @Command(
      name = "settings",
      description = "A house that moves in: hbook-settings.json of HBook, or ours.")
  void settings(
      @Parameters(paramLabel = "FILE") Path file,
      @Option(names = "--dry-run", description = "Changes nothing.") boolean dryRun) {
    upload(
        Call.api("moving", "settings").with("dry_run", dryRun ? "yes" : null),
        "application/json",
        file);
  }

  private void upload(Call call, String type, Path file) {
    JsonStructure became = session.api().upload(call, type, content(file));
    session.print(became);
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Refused("The file " + file + " cannot be read.");
    }
  }
}
