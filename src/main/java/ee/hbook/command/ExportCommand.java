package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.file.FileTarget;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Files for other programs. */
@Command(
    name = "export",
    description = "Writes files for other programs, to standard output unless --output names one.")
final class ExportCommand {

  private final Session session;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Command(name = "reservations", description = "The reservations as a table: CSV.")
  void reservations(@Mixin Range range, @Mixin Output output) {
    write(range.of(Call.api("exports", "reservations.csv")), output);
  }

  @Command(name = "calendar", description = "The reservations as a calendar: iCalendar.")
  void calendar(@Mixin Range range, @Mixin Output output) {
    write(range.of(Call.api("exports", "reservations.ics")), output);
  }

  @Command(name = "customers", description = "The customers as a table: CSV.")
  void customers(@Mixin Output output) {
    write(Call.api("exports", "customers.csv"), output);
  }

  @Command(
      name = "settings",
      description = {
        "The house as HBook for WordPress moves it: hbook-settings.json.",
        "It holds the keys of feeds and the addresses of calendars."
      })
  void settings(
      @Option(
              names = "--without-reservations",
              description = "Leaves out reservations, customers and blocked dates.")
          boolean without,
      @Mixin Output output) {
    write(Call.api("moving", "settings").with("reservations", without ? "no" : null), output);
  }

  private void write(Call call, Output output) {
    if (output.file == null) {
      FileTarget.print(session.api().download(call), session.stream());
    } else {
      FileTarget.store(session.api().download(call), output.file);
      session.say("Written to " + output.file + ".");
    }
  }

  /** Where it goes. */
  static final class Output {
    @Option(names = "--output", paramLabel = "FILE", description = "A new file.")
    private @Nullable Path file;
  }

  /** Which reservations. */
  static final class Range {
    @Option(
        names = "--by",
        description = "What from and to are about: received, check_in or check_out.")
    private @Nullable String by;

    @Option(names = "--from", paramLabel = "DAY")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY")
    private @Nullable String to;

    @Option(names = "--accommodation", paramLabel = "ID[,ID…]")
    private @Nullable String accommodations;

    @Option(names = "--status", paramLabel = "STATUS[,…]")
    private @Nullable String statuses;

    @Option(names = "--columns", paramLabel = "COLUMN[,…]")
    private @Nullable String columns;

    @Option(names = "--lang", description = "The words: en, fr, cs or pt.")
    private @Nullable String language;

    Call of(Call call) {
      return call.with("by", by)
          .with("from", from)
          .with("to", to)
          .with("accom_id", accommodations)
          .with("status", statuses)
          .with("columns", columns)
          .with("lang", language);
    }
  }
}
