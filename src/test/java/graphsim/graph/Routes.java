package graphsim.graph;

import graphsim.exchange.Directory;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Refused;
import graphsim.exchange.Tree;
import graphsim.exchange.WorkHours;
import jakarta.json.JsonException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which part answers which path, and who may ask. */
public final class Routes {

  private static final String READ = "Calendars.Read";
  private static final String WRITE = "Calendars.ReadWrite";

  private final Directory directory;
  private final Login login;
  private final Places places;
  private final Events events;
  private final Views views;

  /** Over these parts. */
  public Routes(Directory directory, Login login, Places places, Events events, Views views) {
    this.directory = directory;
    this.login = login;
    this.places = places;
    this.events = events;
    this.views = views;
  }

  /** Answers a request for {@code /login/...} or {@code /graph/v1.0/...}; base is before these. */
  public SimAnswer answer(SimRequest request, String base) {
    try {
      List<String> path = request.segments();
      if (path.size() == 5 && path.get(0).equals("login") && path.get(4).equals("token")) {
        return login.answer(request, path.get(1));
      }
      if (path.size() < 3 || !path.get(0).equals("graph") || !path.get(1).equals("v1.0")) {
        return SimAnswer.error(404, "BadRequest", "There is nothing here.");
      }
      return login
          .bearer(request)
          .map(app -> graph(request, app, path.subList(2, path.size()), base + "/graph/v1.0"))
          .orElseGet(Routes::stranger);
    } catch (Refused refused) {
      return SimAnswer.of(refused);
    } catch (JsonException | NumberFormatException malformed) {
      return SimAnswer.error(400, "BadRequest", "Unable to read JSON request payload.");
    }
  }

  private static SimAnswer stranger() {
    return SimAnswer.error(
            401, "InvalidAuthenticationToken", "Lifetime validation failed, the token is expired.")
        .header("WWW-Authenticate", "Bearer realm=\"\", error=\"invalid_token\"");
  }

  private SimAnswer graph(SimRequest request, Application app, List<String> path, String root) {
    return switch (path.get(0)) {
      case "places" -> {
        app.require("Place.Read.All", "Place.ReadWrite.All");
        yield places.answer(request, path, root);
      }
      case "users" -> user(request, app, path, root);
      default -> throw missing(path.get(0));
    };
  }

  private static Refused missing(String segment) {
    return Refused.invalid("BadRequest", "Resource not found for the segment '" + segment + "'.");
  }

  private SimAnswer user(SimRequest request, Application app, List<String> path, String root) {
    if (path.size() < 2) {
      throw missing("users");
    }
    Mailbox mailbox =
        directory
            .find(path.get(1))
            .filter(box -> box.kind() != Mailbox.Kind.OUTSIDE)
            .orElseThrow(
                () ->
                    new Refused(
                        404,
                        "ErrorInvalidUser",
                        "The requested user '" + path.get(1) + "' is invalid."));
    if (path.size() == 2) {
      app.require("User.Read.All", "User.ReadBasic.All", "Directory.Read.All");
      return SimAnswer.json(200, user(mailbox, root));
    }
    if (path.get(2).toLowerCase(Locale.ROOT).equals("mailboxsettings")) {
      app.require(mailbox, "MailboxSettings.Read", "MailboxSettings.ReadWrite");
      return SimAnswer.json(200, settings(mailbox, root));
    }
    boolean reads = request.method().equals("GET");
    app.require(mailbox, reads ? new String[] {READ, WRITE} : new String[] {WRITE});
    boolean viaCalendar = path.get(2).equals("calendar") && path.size() > 3;
    return calendar(request, mailbox, path.subList(viaCalendar ? 3 : 2, path.size()), root);
  }

  private SimAnswer calendar(SimRequest request, Mailbox mailbox, List<String> path, String root) {
    SimAnswer answer =
        switch (path.get(0)) {
          case "events" -> events.answer(request, mailbox, path.subList(1, path.size()), root);
          case "calendarView" ->
              path.size() == 1
                  ? views.view(request, mailbox, root)
                  : views.delta(request, mailbox, root);
          default -> throw missing(path.get(0));
        };
    return request
        .header("prefer")
        .map(wishes -> answer.header("Preference-Applied", wishes))
        .orElse(answer);
  }

  private static Map<String, Object> user(Mailbox mailbox, String root) {
    return Tree.of(
        "@odata.context", root + "/$metadata#users/$entity",
        "id", mailbox.guid(),
        "displayName", mailbox.party().name(),
        "mail", mailbox.address(),
        "userPrincipalName", mailbox.address());
  }

  private static Map<String, Object> settings(Mailbox mailbox, String root) {
    WorkHours hours = mailbox.hours();
    return Tree.of(
        "@odata.context",
        root + "/$metadata#users('" + mailbox.guid() + "')/mailboxSettings",
        "timeZone",
        mailbox.timeZone(),
        "dateFormat",
        "dd/MM/yyyy",
        "timeFormat",
        "HH:mm",
        "language",
        Tree.of("locale", "en-US", "displayName", "English (United States)"),
        "userPurpose",
        mailbox.kind() == Mailbox.Kind.ROOM ? "room" : "user",
        "workingHours",
        Tree.of(
            "daysOfWeek",
            hours.days().stream().map(day -> day.name().toLowerCase(Locale.ROOT)).toList(),
            "startTime",
            hours.from() + ":00.0000000",
            "endTime",
            hours.to() + ":00.0000000",
            "timeZone",
            Tree.of("name", hours.zone())));
  }
}
