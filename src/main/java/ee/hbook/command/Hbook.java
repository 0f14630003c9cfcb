package ee.hbook.command;

import ee.hbook.command.api.Refused;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** {@code hbook}: what a person or a script does with a house from outside. */
@Command(
    name = "hbook",
    description = "Works with a house of HBook EE through its JSON API.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Hbook.Release.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 done; 1 refused or failed, with the reason on standard error; 2 not"
          + " understood."
    })
public final class Hbook {

  @SuppressWarnings("UnusedVariable")
  @Mixin
  private final Session session;

  private Hbook(Session session) {
    this.session = session;
  }

  /**
   * Runs it and ends with its exit code.
   *
   * @param arguments as they were typed
   */
  public static void main(String... arguments) {
    System.exit(
        run(
            System.getenv(),
            Clock.systemUTC(),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments));
  }

  /**
   * Runs it within a program.
   *
   * @param environment the variables
   * @param clock the time here
   * @param out what a script reads
   * @param err what a person reads
   * @param arguments as they are typed
   * @return the exit code
   */
  public static int run(
      Map<String, String> environment,
      Clock clock,
      OutputStream out,
      OutputStream err,
      String... arguments) {
    try (Session session = new Session(environment, clock, out, err)) {
      return line(session).execute(arguments);
    }
  }

  private static CommandLine line(Session session) {
    CommandLine line = new CommandLine(new Hbook(session));
    List.of(
            new HouseCommand(session),
            new CommandLine(new UserCommand(session))
                .addSubcommand(new ApplicationPasswordCommand(session)),
            new AccommodationCommand(session),
            new UnitCommand(session),
            new LinkCommand(session),
            new ReservationCommand(session),
            new CustomerCommand(session),
            new SyncCommand(session),
            new FeedCommand(session),
            new ExportCommand(session),
            new ImportCommand(session),
            new BackupCommand(session),
            new RestoreCommand(session),
            new SettingsCommand(session),
            new NeedsCommand(session),
            new MailCommand(session),
            new LogCommand(session),
            new DoctorCommand(session))
        .forEach(line::addSubcommand);
    return line.registerConverter(UnitName.class, UnitName::of)
        .setOut(session.out())
        .setErr(session.err())
        .setExecutionExceptionHandler(Hbook::refused);
  }

  /** A sentence, and never a stack trace. */
  private static int refused(Exception why, CommandLine line, ParseResult typed) {
    line.getErr()
        .println(
            Session.harmless(
                why instanceof Refused
                    ? "Error: " + why.getMessage()
                    : "Error: this is a fault of hbook itself: " + why.getClass().getName()));
    return ExitCode.SOFTWARE;
  }

  /** The version that its JAR tells. */
  static final class Release implements IVersionProvider {

    static String ours() {
      return Optional.ofNullable(Hbook.class.getPackage().getImplementationVersion())
          .orElse("unpacked");
    }

    @Override
    public String[] getVersion() {
      return new String[] {"hbook " + ours()};
    }
  }
}
