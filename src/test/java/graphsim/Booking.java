package graphsim;

import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Tree;
import graphsim.graph.EventReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A meeting that somebody is about to book in Outlook. */
public final class Booking {

  private final GraphSim sim;
  private final Mailbox organizer;
  private final Map<String, Object> json;
  private final List<Map<String, Object>> attendees = new ArrayList<>();
  private final List<Map<String, Object>> locations = new ArrayList<>();
  private String zone = "UTC";

  Booking(GraphSim sim, Mailbox organizer, String subject) {
    this.sim = sim;
    this.organizer = organizer;
    this.json = Tree.of("subject", subject);
  }

  /** The zone in which times are meant, to be said before them. */
  public Booking zone(String name) {
    zone = name;
    return this;
  }

  /** From when to when, by the clock on the wall. */
  public Booking from(LocalDateTime start, LocalDateTime end) {
    json.put("start", Tree.of("dateTime", start.toString(), "timeZone", zone));
    json.put("end", Tree.of("dateTime", end.toString(), "timeZone", zone));
    return this;
  }

  /** From when to when. */
  public Booking from(Instant start, Instant end) {
    zone = "UTC";
    return from(
        LocalDateTime.ofInstant(start, ZoneOffset.UTC),
        LocalDateTime.ofInstant(end, ZoneOffset.UTC));
  }

  /** All day, from a day to the day after the last. */
  public Booking allDay(LocalDate first, LocalDate after) {
    json.put("isAllDay", true);
    return from(first.atStartOfDay(), after.atStartOfDay());
  }

  /** In these rooms. */
  public Booking in(Room... rooms) {
    for (Room room : rooms) {
      attendees.add(attendee("resource", room));
      locations.add(location(room));
    }
    return this;
  }

  /** With these people. */
  public Booking with(Correspondent... people) {
    for (Correspondent person : people) {
      attendees.add(attendee("required", person));
    }
    return this;
  }

  /** Every so many weeks on the day on which it begins, so many times; 0 for no end. */
  public Booking weekly(int every, int times) {
    LocalDate first = LocalDateTime.parse(Tree.text(json, "start.dateTime")).toLocalDate();
    return repeated(
        Tree.of(
            "type",
            "weekly",
            "interval",
            every,
            "daysOfWeek",
            List.of(first.getDayOfWeek().name())),
        times);
  }

  /** Every so many days, so many times; 0 for no end. */
  public Booking daily(int every, int times) {
    return repeated(Tree.of("type", "daily", "interval", every), times);
  }

  private Booking repeated(Map<String, Object> pattern, int times) {
    Map<String, Object> range =
        times == 0
            ? Tree.of("type", "noEnd")
            : Tree.of("type", "numbered", "numberOfOccurrences", times);
    json.put("recurrence", Tree.of("pattern", pattern, "range", range));
    return this;
  }

  /** Anything else, by Graph's names. */
  public Booking set(String name, Object value) {
    json.put(name, value);
    return this;
  }

  /** Sends the invitations. */
  public Meeting sends() {
    json.put("attendees", attendees);
    json.put("locations", locations);
    return sim.doing(
        () -> {
          Item item =
              sim.exchange()
                  .create(organizer, new EventReader(sim.directory()).read(json), null, Map.of());
          return new Meeting(sim, organizer, item.uid());
        });
  }

  static Map<String, Object> attendee(String type, Correspondent who) {
    return Tree.of(
        "type",
        type,
        "emailAddress",
        Tree.of("name", who.party().name(), "address", who.address()));
  }

  static Map<String, Object> location(Room room) {
    return Tree.of("displayName", room.party().name(), "locationEmailAddress", room.address());
  }
}
