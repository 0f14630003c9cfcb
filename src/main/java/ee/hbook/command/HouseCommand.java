package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which house answers. */
@Command(
    name = "house",
    description = {
      "Tells which house answers.",
      "Houses are added, exchanged, suspended and removed on the server, which no house may do to"
          + " another: server-config/wildfly/house.sh."
    })
final class HouseCommand {

  private final Session session;

  HouseCommand(Session session) {
    this.session = session;
  }

  @Command(name = "info", description = "Its address, its version and the size of what is in it.")
  void info(@Mixin Listing listing) {
    JsonObject about = session.api().get(Call.api()).asJsonObject();
    JsonObject row =
        new Body()
            .put("address", session.api().house().address())
            .put("name", Rows.text(about, "name"))
            .put("version", Rows.text(about, "version"))
            .put("accommodations", session.api().list(Call.api("accommodations")).size())
            .json();
    listing.show(
        session, "address", List.of("address", "name", "version", "accommodations"), List.of(row));
  }
}
