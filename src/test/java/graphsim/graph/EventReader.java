package graphsim.graph;

import graphsim.exchange.Content;
import graphsim.exchange.Directory;
import graphsim.exchange.Invitee;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Party;
import graphsim.exchange.Recurrence;
import graphsim.exchange.Refused;
import graphsim.exchange.Reply;
import graphsim.exchange.Span;
import graphsim.exchange.Tree;
import graphsim.exchange.WallTime;
import graphsim.exchange.Zones;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a client sends of an event: what is named is set, everything else stays. */
public final class EventReader {

  private static final int MOST_INVITEES = 500;
  private static final Duration LONGEST = Duration.ofDays(5 * 366);
  private static final Set<String> TYPES = Set.of("required", "optional", "resource");
  private static final Content NEW =
      new Content(
          "",
          Tree.of("contentType", "html", "content", ""),
          null,
          "busy",
          List.of(),
          List.of(),
          null,
          Tree.of(
              "categories", List.of(),
              "importance", "normal",
              "sensitivity", "normal",
              "isReminderOn", true,
              "reminderMinutesBeforeStart", 15,
              "responseRequested", true,
              "allowNewTimeProposals", true,
              "hideAttendees", false,
              "isOnlineMeeting", false,
              "onlineMeetingProvider", "unknown",
              "hasAttachments", false,
              "isDraft", false));

  private final Directory directory;

  /** Knows people and rooms by this directory. */
  public EventReader(Directory directory) {
    this.directory = directory;
  }

  /** A new event. */
  public Content read(Map<String, Object> json) {
    return read(json, NEW);
  }

  /** A change of an event. */
  public Content read(Map<String, Object> json, Content before) {
    Span span = span(json, before.span());
    return new Content(
        json.containsKey("subject") ? Tree.text(json, "subject") : before.subject(),
        json.containsKey("body") ? body(Tree.object(json, "body")) : before.body(),
        span,
        word(Tree.at(json, "showAs"), before.showAs()),
        json.containsKey("attendees") ? invitees(json, before) : before.invitees(),
        locations(json, before),
        json.containsKey("recurrence")
            ? recurrence(Tree.object(json, "recurrence"), span)
            : before.recurrence(),
        more(json, before.more()));
  }

  private static Map<String, Object> body(Map<String, Object> json) {
    String content = Optional.ofNullable(Tree.text(json, "content")).orElse("");
    boolean html = "html".equalsIgnoreCase(Tree.text(json, "contentType"));
    String text = content.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>\n");
    return Tree.of(
        "contentType",
        "html",
        "content",
        html || content.isEmpty() ? content : "<html><body>" + text + "</body></html>");
  }

  private static Span span(Map<String, Object> json, Span before) {
    Span span =
        new Span(
            wall(json, "start", before == null ? null : before.start()),
            wall(json, "end", before == null ? null : before.end()),
            json.get("isAllDay") instanceof Boolean day ? day : before != null && before.allDay());
    if (span.to().isBefore(span.from())) {
      throw Refused.invalid(
          "ErrorCalendarEndDateIsEarlierThanStartDate",
          "EndDate is earlier than StartDate. Make sure EndDate is after StartDate.");
    }
    if (span.length().compareTo(LONGEST) > 0) {
      throw Refused.invalid("ErrorCalendarDurationIsTooLong", "The duration is too long.");
    }
    if (span.allDay() && !(midnight(span.start()) && midnight(span.end()) && wholeDays(span))) {
      throw Refused.invalid(
          "ErrorPropertyValidationFailure",
          "The Event.Start property for an all-day event needs to be set to midnight.");
    }
    return span;
  }

  private static boolean midnight(WallTime wall) {
    return wall.time().toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static boolean wholeDays(Span span) {
    return span.start().zone().equals(span.end().zone())
        && span.end().time().isAfter(span.start().time());
  }

  private static WallTime wall(Map<String, Object> json, String name, WallTime before) {
    if (!json.containsKey(name)) {
      if (before == null) {
        throw Refused.invalid(
            "ErrorInvalidRequest", "The property '" + name + "' is required when creating.");
      }
      return before;
    }
    String text = Tree.text(json, name + ".dateTime");
    String zone = Optional.ofNullable(Tree.text(json, name + ".timeZone")).orElse("UTC");
    Zones.of(zone);
    try {
      return new WallTime(LocalDateTime.parse(String.valueOf(text).replaceAll("Z$", "")), zone);
    } catch (DateTimeException e) {
      throw Refused.invalid("ErrorInvalidRequest", "Cannot convert the literal '" + text + "'.");
    }
  }

  private List<Invitee> invitees(Map<String, Object> json, Content before) {
    List<Invitee> all =
        Tree.objects(json, "attendees").stream().map(who -> invitee(who, before)).toList();
    if (all.size() > MOST_INVITEES) {
      throw Refused.invalid("ErrorInvalidRequest", "An event has at most 500 attendees.");
    }
    return all;
  }

  private Invitee invitee(Map<String, Object> json, Content before) {
    String address = Tree.text(json, "emailAddress.address");
    if (address == null || !address.contains("@")) {
      throw Refused.invalid("ErrorInvalidRecipients", "At least one recipient isn't valid.");
    }
    String named = Optional.ofNullable(Tree.text(json, "type")).orElse("required");
    String type = named.toLowerCase(Locale.ROOT);
    if (!TYPES.contains(type)) {
      throw Refused.invalid("ErrorInvalidRequest", "'" + named + "' is no attendeeType.");
    }
    Optional<Invitee> known = before.invitee(address);
    String name = Optional.ofNullable(Tree.text(json, "emailAddress.name")).orElse(address);
    Party party =
        directory
            .find(address)
            .filter(box -> box.kind() != Mailbox.Kind.OUTSIDE)
            .map(Mailbox::party)
            .orElse(new Party(name, address));
    return new Invitee(
        type,
        party,
        known.map(Invitee::reply).orElse(Reply.NONE),
        known.map(Invitee::replied).orElse(null));
  }

  private List<Map<String, Object>> locations(Map<String, Object> json, Content before) {
    if (json.containsKey("locations")) {
      return Tree.objects(json, "locations").stream().map(this::location).toList();
    }
    if (json.containsKey("location")) {
      return json.get("location") == null
          ? List.of()
          : List.of(location(Tree.object(json, "location")));
    }
    return before.locations();
  }

  /** A place as Exchange keeps it: a room is known by its address. */
  public Map<String, Object> location(Map<String, Object> json) {
    Map<String, Object> all = new LinkedHashMap<>(json);
    String address = Tree.text(json, "locationEmailAddress");
    String name = Optional.ofNullable(Tree.text(json, "displayName")).orElse("");
    boolean room = address != null && directory.find(address).isPresent();
    all.put("displayName", name);
    all.putIfAbsent("locationType", room ? "conferenceRoom" : "default");
    all.putIfAbsent("uniqueId", room ? address : name);
    all.putIfAbsent("uniqueIdType", room ? "directory" : "private");
    return all;
  }

  private static Recurrence recurrence(Map<String, Object> json, Span span) {
    if (json.isEmpty()) {
      return null;
    }
    Map<String, Object> pattern = Tree.object(json, "pattern");
    Map<String, Object> range = Tree.object(json, "range");
    Object days = Tree.at(pattern, "daysOfWeek");
    Recurrence recurrence =
        new Recurrence(
            Tree.of(
                "pattern",
                Tree.of(
                    "type", word(Tree.at(pattern, "type"), "daily"),
                    "interval", or(Tree.at(pattern, "interval"), 1),
                    "month", or(Tree.at(pattern, "month"), 0),
                    "dayOfMonth", or(Tree.at(pattern, "dayOfMonth"), 0),
                    "daysOfWeek", days instanceof List<?> names ? lower(names) : List.of(),
                    "firstDayOfWeek", word(Tree.at(pattern, "firstDayOfWeek"), "sunday"),
                    "index", word(Tree.at(pattern, "index"), "first")),
                "range",
                Tree.of(
                    "type", word(Tree.at(range, "type"), "noEnd"),
                    "startDate",
                        or(
                            Tree.at(range, "startDate"),
                            span.start().time().toLocalDate().toString()),
                    "endDate", or(Tree.at(range, "endDate"), "0001-01-01"),
                    "recurrenceTimeZone",
                        or(Tree.at(range, "recurrenceTimeZone"), span.start().zone()),
                    "numberOfOccurrences", or(Tree.at(range, "numberOfOccurrences"), 0))));
    if (recurrence.days(recurrence.first().plusYears(1)).isEmpty()) {
      throw Refused.invalid("ErrorOccurrenceCrossingBoundary", "The series has no occurrence.");
    }
    return recurrence;
  }

  private static List<String> lower(List<?> names) {
    return names.stream().map(name -> String.valueOf(name).toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * A word of an enumeration, which Graph takes with any first letter and gives with a small one.
   */
  private static String word(Object value, String otherwise) {
    return value instanceof String text && !text.isEmpty()
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : otherwise;
  }

  private static Object or(Object value, Object otherwise) {
    return value == null ? otherwise : value;
  }

  private static Map<String, Object> more(Map<String, Object> json, Map<String, Object> before) {
    Map<String, Object> all = new LinkedHashMap<>(before);
    all.keySet().stream().filter(json::containsKey).toList().forEach(n -> all.put(n, json.get(n)));
    return all;
  }
}
