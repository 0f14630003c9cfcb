package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.api.Refused;
import ee.hbook.command.file.Secret;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Users and their roles. */
@Command(name = "user", description = "Users: who may do what.")
final class UserCommand {

  private static final String ROLES =
      "reservation_reader, reservation_manager, hbook_manager or administrator.";
  private static final String NEW_PASSWORD = "A file that holds the user's new password.";

  private final Session session;

  UserCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "All users.")
  void list(@Mixin Listing listing) {
    listing.show(
        session,
        "id",
        List.of("id", "name", "role", "email", "language", "createdOn"),
        session.api().list(Call.api("users")));
  }

  @Command(name = "create", description = "Adds a user; prints a password where none is given.")
  void create(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--role", required = true, description = ROLES) String role,
      @Option(names = "--email") @Nullable String email,
      @Option(names = "--language", description = "en, fr, cs or pt.") @Nullable String language,
      @Option(names = "--new-password-file", paramLabel = "FILE", description = NEW_PASSWORD)
          @Nullable String file) {
    String password = file == null ? Secret.random() : Secret.inFile(file);
    JsonObject added =
        session
            .api()
            .send(
                "POST",
                Call.api("users"),
                new Body()
                    .put("name", name)
                    .put("role", role)
                    .put("email", email)
                    .put("language", language)
                    .put("password", password)
                    .json())
            .asJsonObject();
    session.say("User " + name + " has the number " + Rows.text(added, "id") + ".");
    if (file == null) {
      session.say("The password is shown this once:");
      session.print(password);
    }
  }

  @Command(name = "update", description = "Changes what is given.")
  void update(
      @Parameters(paramLabel = "USER", description = "Name or number.") String user,
      @Option(names = "--role", description = ROLES) @Nullable String role,
      @Option(names = "--email") @Nullable String email,
      @Option(names = "--language", description = "en, fr, cs or pt.") @Nullable String language,
      @Option(names = "--new-password-file", paramLabel = "FILE", description = NEW_PASSWORD)
          @Nullable String file) {
    session
        .api()
        .send(
            "PATCH",
            Call.api("users", number(session, user)),
            new Body()
                .put("role", role)
                .put("email", email)
                .put("language", language)
                .put("password", Optional.ofNullable(file).map(Secret::inFile).orElse(null))
                .json());
    session.say("User " + user + " is changed.");
  }

  @Command(name = "delete", description = "Deletes a user.")
  void delete(@Parameters(paramLabel = "USER", description = "Name or number.") String user) {
    session.api().send("DELETE", Call.api("users", number(session, user)), JsonValue.NULL);
    session.say("User " + user + " is deleted.");
  }

  /** The number of a user who was named, or whose number was given. */
  static String number(Session session, String user) {
    return user.matches("[0-9]+")
        ? user
        : session.api().list(Call.api("users")).stream()
            .filter(each -> Rows.text(each, "name").equalsIgnoreCase(user))
            .map(each -> Rows.text(each, "id"))
            .findFirst()
            .orElseThrow(() -> new Refused("There is no user " + user + "."));
  }
}
