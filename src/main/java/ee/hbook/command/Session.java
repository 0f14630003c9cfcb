package ee.hbook.command;

import ee.hbook.command.api.Api;
import ee.hbook.command.api.House;
import ee.hbook.command.api.Refused;
import ee.hbook.command.file.Secret;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonValue;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** One call of the command: which house, as whom, and where the answer goes. */
final class Session implements AutoCloseable {

  private final Map<String, String> environment;
  private final Clock clock;
  private final OutputStream out;
  private final PrintWriter text;
  private final PrintWriter err;
  private @Nullable Api api;

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      scope = ScopeType.INHERIT,
      description =
          "Address of the house, such as https://calendar.example.org/hotel2/ (HBOOK_URL;"
              + " http://localhost:8080/ where neither is given).")
  private @Nullable String url;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "Who calls (HBOOK_USER; admin where neither is given).")
  private @Nullable String user;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "A file that holds the user's password or an application password (HBOOK_PASSWORD_FILE,"
              + " or HBOOK_PASSWORD).")
  private @Nullable String passwordFile;

  @Option(
      names = "--password",
      arity = "0",
      interactive = true,
      prompt = "Password: ",
      scope = ScopeType.INHERIT,
      description = "Asks for the password.")
  private char @Nullable [] password;

  Session(Map<String, String> environment, Clock clock, OutputStream out, OutputStream err) {
    this.environment = environment;
    this.clock = clock;
    this.out = out;
    this.text = writer(out);
    this.err = writer(err);
  }

  /** In the letters that this terminal has. */
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(
        stream, true, Charset.forName(System.getProperty("stdout.encoding", "UTF-8")));
  }

  Api api() {
    Api known = api;
    if (known == null) {
      known =
          new Api(
              House.at(
                  chosen(url, "HBOOK_URL").orElse("http://localhost:8080/"),
                  chosen(user, "HBOOK_USER").orElse("admin"),
                  password()));
      api = known;
    }
    return known;
  }

  private String password() {
    if (password != null) {
      return new String(password);
    }
    return Optional.ofNullable(passwordFile)
        .map(Secret::inFile)
        .or(() -> Secret.variable(environment, "HBOOK_PASSWORD"))
        .orElseThrow(
            () ->
                new Refused(
                    "Give a password by --password-file, HBOOK_PASSWORD_FILE or HBOOK_PASSWORD, or"
                        + " let --password ask for it; best an application password."));
  }

  private Optional<String> chosen(@Nullable String option, String variable) {
    return Optional.ofNullable(option).or(() -> Secret.variable(environment, variable));
  }

  Clock clock() {
    return clock;
  }

  /** Where files go that are not stored here. */
  OutputStream stream() {
    return out;
  }

  PrintWriter out() {
    return text;
  }

  PrintWriter err() {
    return err;
  }

  /** What a script reads. */
  void print(String line) {
    text.println(line);
  }

  /** A document of one thing. */
  void print(JsonValue document) {
    print(Rows.json(document));
  }

  /** What a person reads: it is not in the way of what a script reads. */
  void say(String sentence) {
    err.println(harmless(sentence));
  }

  /** Whatever a guest or a channel is called, it tells a terminal to do nothing. */
  static String harmless(String sentence) {
    return sentence.replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
  }

  @Override
  public void close() {
    if (api != null) {
      api.close();
    }
  }
}
