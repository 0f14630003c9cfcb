package ee.hbook.command;

import ee.hbook.command.file.BackupFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** A house is begun from a backup, which only its server can do. */
@Command(
    name = "restore",
    description = {
      "Checks a backup and says how a house is begun from it.",
      "It changes nothing: only a house that starts with an empty database takes a backup in."
    })
final class RestoreCommand implements Callable<Integer> {

  private final Session session;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  RestoreCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    BackupFile whole = BackupFile.read(file);
    session.say(whole.inWords());
    session.say("Start a house with an empty database, its secret.key and this variable:");
    session.print("HBOOK_RESTORE_FROM=" + file.toAbsolutePath().normalize());
    session.say(
        "It opens once everything is there; until then it answers 503, and its log says why. It has"
            + " to be HBook EE "
            + whole.version()
            + " or newer. Take the old house away before.");
    return ExitCode.OK;
  }
}
