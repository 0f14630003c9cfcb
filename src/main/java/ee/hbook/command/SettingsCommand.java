package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.api.Refused;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The options, by HBook's names. */
@Command(name = "settings", description = "Options of the house, by HBook's names.")
final class SettingsCommand {

  /** Whoever has one reads feeds with it. */
  private static final Set<String> KEYS =
      Set.of("hb_ical_url_feed_key", "hb_ical_url_feed_full_key");

  private final Session session;

  SettingsCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "All options; that a key of feeds is set, but not which.")
  void list(@Mixin Listing listing) {
    JsonObject all = all();
    listing.show(
        session,
        "name",
        List.of("name", "value"),
        all.keySet().stream()
            .map(name -> new Body().put("name", name).put("value", shown(all, name)).json())
            .toList());
  }

  private static String shown(JsonObject all, String name) {
    String value = Rows.text(all, name);
    return KEYS.contains(name) && !value.isEmpty() ? "(set)" : value;
  }

  @Command(name = "get", description = "The value of one option.")
  void get(@Parameters(paramLabel = "NAME") String name) {
    JsonObject all = all();
    if (!all.containsKey(name)) {
      throw new Refused("There is no option " + name + ".");
    }
    session.print(Rows.text(all, name));
  }

  @Command(name = "set", description = "Gives one option another value.")
  void set(
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "VALUE") String value) {
    session.api().send("PATCH", Call.api("settings"), new Body().put(name, value).json());
    session.say(name + " is set.");
  }

  private JsonObject all() {
    return session.api().get(Call.api("settings")).asJsonObject();
  }
}
