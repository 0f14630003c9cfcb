package ee.hbook.command;

import ee.hbook.command.api.Call;
import ee.hbook.command.table.Rows;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who stays when. */
@Command(name = "reservation", description = "Reservations: who stays when.")
final class ReservationCommand {

  private final Session session;

  ReservationCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list", description = "Reservations, all unless something narrows it.")
  void list(
      @Option(names = "--unit", paramLabel = "UNIT") @Nullable UnitName unit,
      @Option(names = "--accommodation", paramLabel = "ID") @Nullable Long accommodation,
      @Option(
              names = "--status",
              description = "pending, new, confirmed, cancelled or awaiting_approval.")
          @Nullable String status,
      @Option(names = "--origin", description = "Where it was made: website or a link's name.")
          @Nullable String origin,
      @Option(names = "--from", description = "With a night on or after this day: 2027-03-01.")
          @Nullable String from,
      @Option(names = "--to", description = "With a night before this day.") @Nullable String to,
      @Mixin Listing listing) {
    Call call =
        UnitName.in(Call.api("reservations").with("accom_id", accommodation), unit)
            .with("status", status)
            .with("origin", origin)
            .with("from", from)
            .with("to", to);
    listing.show(
        session,
        "id",
        List.of("id", "unit", "checkIn", "checkOut", "status", "origin", "customer.lastName"),
        session.api().list(call).stream().map(UnitName::beside).toList());
  }

  @Command(name = "get", description = "One reservation, as JSON.")
  void get(@Parameters(paramLabel = "ID") long id) {
    session.print(session.api().get(Call.api("reservations", id)));
  }

  @Command(
      name = "add",
      description = {
        "Takes nights of a unit, if they are free, and prints the reservation's number.",
        "For a unit by the quarter hour give date-times: 2027-03-01T10:00."
      })
  void add(
      @Parameters(paramLabel = "UNIT") UnitName unit,
      @Parameters(paramLabel = "CHECK-IN", description = "2027-03-01") String checkIn,
      @Parameters(paramLabel = "CHECK-OUT", description = "2027-03-04") String checkOut,
      @Option(names = "--status", description = "As the settings say unless it is given.")
          @Nullable String status,
      @Option(names = "--adults") @Nullable Integer adults,
      @Option(names = "--children") @Nullable Integer children,
      @Option(names = "--comment") @Nullable String comment,
      @ArgGroup(exclusive = false) @Nullable Guest guest) {
    boolean byTheHour = checkIn.contains("T");
    JsonObject made =
        session
            .api()
            .send(
                "POST",
                Call.api("reservations"),
                unit.body()
                    .put(byTheHour ? "start" : "checkIn", checkIn)
                    .put(byTheHour ? "end" : "checkOut", checkOut)
                    .put("status", status)
                    .put("adults", adults)
                    .put("children", children)
                    .put("comment", comment)
                    .put("customer", guest == null ? null : guest.json())
                    .json())
            .asJsonObject();
    session.print(Rows.text(made, "id"));
  }

  @Command(name = "cancel", description = "Cancels a reservation; its nights are free.")
  void cancel(@Parameters(paramLabel = "ID") long id) {
    session
        .api()
        .send("PATCH", Call.api("reservations", id), new Body().put("status", "cancelled").json());
    session.say("Reservation " + id + " is cancelled.");
  }

  @Command(name = "delete", description = "Deletes a reservation.")
  void delete(@Parameters(paramLabel = "ID") long id) {
    session.api().send("DELETE", Call.api("reservations", id), JsonValue.NULL);
    session.say("Reservation " + id + " is deleted.");
  }

  /** Who stays. */
  static final class Guest {
    @Option(names = "--first-name")
    private @Nullable String firstName;

    @Option(names = "--last-name")
    private @Nullable String lastName;

    @Option(names = "--email")
    private @Nullable String email;

    @Option(names = "--phone")
    private @Nullable String phone;

    JsonObject json() {
      return new Body()
          .put("firstName", firstName)
          .put("lastName", lastName)
          .put("email", email)
          .put("phone", phone)
          .json();
    }
  }
}
