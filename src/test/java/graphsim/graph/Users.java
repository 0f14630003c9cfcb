package graphsim.graph;

import graphsim.exchange.Directory;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Refused;
import graphsim.exchange.Tree;
import graphsim.exchange.WorkHours;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** People and rooms with their calendars: {@code /users/{id}} and below. */
public final class Users implements Part {

  private static final String READ = "Calendars.Read";
  private static final String WRITE = "Calendars.ReadWrite";

  private final Directory directory;
  private final Events events;
  private final Views views;

  /** Over these parts. */
  public Users(Directory directory, Events events, Views views) {
    this.directory = directory;
    this.events = events;
    this.views = views;
  }

  /** The mailbox of that address or GUID, if Graph knows it. */
  public static Mailbox mailbox(Directory directory, String name) {
    return directory
        .find(name)
        .filter(box -> box.kind() != Mailbox.Kind.OUTSIDE)
        .orElseThrow(
            () ->
                new Refused(
                    404, "ErrorInvalidUser", "The requested user '" + name + "' is invalid."));
  }

  @Override
  public SimAnswer answer(SimRequest request, Application app, List<String> path, String root) {
    if (path.size() < 2) {
      throw Routes.missing("users");
    }
    Mailbox mailbox = mailbox(directory, path.get(1));
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
          default -> throw Routes.missing(path.get(0));
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
