package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.GraphLocation;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.MeetingChange;
import ee.hbook.outlook.graph.MeetingTime;
import ee.hbook.outlook.graph.NewMeeting;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes meetings. All times are UTC, so that no hour comes twice. */
final class MeetingJson {

  /** Where our own mark stands in an event; never to be changed. */
  static final String MARK = "String {6d1f2f0c-3f0e-4d5b-9a53-0b7c1e5f4c2d} Name HBookMark";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private MeetingJson() {}

  static JsonObject written(NewMeeting meeting) {
    JsonObjectBuilder event = Json.createObjectBuilder();
    time(event, meeting.time());
    places(event, meeting.locations());
    return event
        .add("subject", meeting.subject())
        .add("body", body(meeting.body()))
        .add("attendees", attendees(meeting.attendees()))
        .add("transactionId", meeting.mark())
        .add(
            "singleValueExtendedProperties",
            Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("id", MARK).add("value", meeting.mark())))
        .build();
  }

  static JsonObject written(MeetingChange change) {
    JsonObjectBuilder event = Json.createObjectBuilder();
    change.time().ifPresent(time -> time(event, time));
    change.subject().ifPresent(subject -> event.add("subject", subject));
    change.body().ifPresent(body -> event.add("body", body(body)));
    change.attendees().ifPresent(attendees -> event.add("attendees", attendees(attendees)));
    change.locations().ifPresent(locations -> places(event, locations));
    return event.build();
  }

  static JsonObject comment(String comment) {
    return Json.createObjectBuilder().add("comment", comment).build();
  }

  private static void time(JsonObjectBuilder event, MeetingTime time) {
    event.add("isAllDay", time.days().isPresent());
    event.add(
        "start", time.days().map(days -> at(days.getStart())).orElseGet(() -> at(time.start())));
    event.add("end", time.days().map(days -> at(days.getEnd())).orElseGet(() -> at(time.end())));
  }

  private static JsonObject at(LocalDate day) {
    return at(day.atStartOfDay());
  }

  private static JsonObject at(Instant time) {
    return at(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
  }

  private static JsonObject at(LocalDateTime time) {
    return Json.createObjectBuilder()
        .add("dateTime", time.format(TIME))
        .add("timeZone", "UTC")
        .build();
  }

  private static JsonObject body(String text) {
    return Json.createObjectBuilder().add("contentType", "text").add("content", text).build();
  }

  private static JsonArray attendees(List<Attendee> attendees) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (Attendee attendee : attendees) {
      all.add(
          Json.createObjectBuilder()
              .add("type", type(attendee.type()))
              .add("emailAddress", address(attendee.person())));
    }
    return all.build();
  }

  private static String type(Attendee.Type type) {
    return switch (type) {
      case REQUIRED -> "required";
      case OPTIONAL -> "optional";
      case RESOURCE -> "resource";
    };
  }

  private static JsonObject address(GraphPerson person) {
    JsonObjectBuilder address = Json.createObjectBuilder();
    person.address().ifPresent(text -> address.add("address", text));
    person.name().ifPresent(text -> address.add("name", text));
    return address.build();
  }

  /** The first of several stands alone as well: older clients show only that. */
  private static void places(JsonObjectBuilder event, List<GraphLocation> locations) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    locations.forEach(location -> all.add(place(location)));
    event.add("locations", all);
    locations.stream().findFirst().ifPresent(first -> event.add("location", place(first)));
  }

  private static JsonObject place(GraphLocation location) {
    JsonObjectBuilder place = Json.createObjectBuilder().add("displayName", location.name());
    location
        .room()
        .ifPresent(
            room ->
                place
                    .add("locationType", "conferenceRoom")
                    .add("locationEmailAddress", room)
                    .add("uniqueId", room)
                    .add("uniqueIdType", "directory"));
    return place.build();
  }
}
