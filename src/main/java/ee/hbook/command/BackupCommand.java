package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.file.BackupFile;
import ee.hbook.command.file.FileTarget;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The whole house as a file. */
@Command(name = "backup", description = "The whole house as a file.")
final class BackupCommand {

  private static final Pattern NAME = Pattern.compile("filename=\"([A-Za-z0-9.-]+)\"");

  private final Session session;

  BackupCommand(Session session) {
    this.session = session;
  }

  @Command(
      name = "create",
      description = {
        "Fetches a backup, checks that it is whole, and prints the name of its file.",
        "Keep the house's secret.key elsewhere: it is not in the backup."
      })
  void create(
      @Parameters(paramLabel = "FILE", arity = "0..1", description = "hbook-DAY.zip unless given.")
          @Nullable Path file) {
    HttpResponse<InputStream> answer = session.api().download(Call.api("backup"));
    Path target = file == null ? Path.of(suggested(answer)) : file;
    FileTarget.store(answer, target);
    session.say(BackupFile.read(target).inWords());
    session.print(target.toString());
  }

  private static String suggested(HttpResponse<InputStream> answer) {
    Matcher name = NAME.matcher(answer.headers().firstValue("Content-Disposition").orElse(""));
    return name.find() ? name.group(1) : "hbook.zip";
  }

  @Command(name = "verify", description = "Checks that a backup is whole; asks no house.")
  void verify(@Parameters(paramLabel = "FILE") Path file) {
    session.print(BackupFile.read(file).inWords());
  }
}
