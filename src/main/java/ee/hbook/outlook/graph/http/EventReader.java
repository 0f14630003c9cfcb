package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Attendee;
import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphEvent.Series;
import ee.hbook.outlook.graph.GraphEvent.ShowAs;
import ee.hbook.outlook.graph.GraphLocation;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.MeetingTime;
import ee.hbook.outlook.graph.RoomChanges.SetAside;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an event. Without an id and a time it is none; all else may be missing. */
final class EventReader {

  private EventReader() {}

  /** What came of reading one. */
  sealed interface Read {}

  record Understood(GraphEvent event) implements Read {}

  record NotUnderstood(SetAside why) implements Read {}

  static Read read(Fields event) {
    return read(event, Optional.empty());
  }

  /** An occurrence that has inherited from its series. */
  static Read read(Fields event, Optional<String> seriesUid) {
    Optional<String> id = event.text("id");
    Optional<MeetingTime> time = TimeReader.of(event);
    if (id.isEmpty() || time.isEmpty()) {
      return new NotUnderstood(new SetAside(id, id.isEmpty() ? "no id" : "no time"));
    }
    return new Understood(event(event, id.get(), time.get(), seriesUid));
  }

  private static GraphEvent event(
      Fields event, String id, MeetingTime time, Optional<String> seriesUid) {
    return new GraphEvent(
        id,
        event.text("iCalUId"),
        event.text("@odata.etag"),
        event.text("transactionId"),
        type(event),
        series(event, seriesUid),
        time,
        showAs(event),
        event.isTrue("isCancelled"),
        person(event.object("organizer")),
        attendees(event),
        response(event.object("responseStatus")),
        locations(event),
        event.text("subject"),
        event.instant("lastModifiedDateTime"));
  }

  static GraphEvent.Type type(Fields event) {
    return switch (word(event, "type")) {
      case "singleinstance" -> GraphEvent.Type.SINGLE;
      case "occurrence" -> GraphEvent.Type.OCCURRENCE;
      case "exception" -> GraphEvent.Type.EXCEPTION;
      case "seriesmaster" -> GraphEvent.Type.MASTER;
      default -> {
        boolean master = event.has("recurrence");
        yield master
            ? GraphEvent.Type.MASTER
            : event.has("seriesMasterId") ? GraphEvent.Type.OCCURRENCE : GraphEvent.Type.SINGLE;
      }
    };
  }

  private static Optional<Series> series(Fields event, Optional<String> seriesUid) {
    return event
        .text("seriesMasterId")
        .map(id -> new Series(id, seriesUid, event.instant("originalStart")));
  }

  private static ShowAs showAs(Fields event) {
    return switch (word(event, "showAs")) {
      case "free" -> ShowAs.FREE;
      case "tentative" -> ShowAs.TENTATIVE;
      case "busy" -> ShowAs.BUSY;
      case "oof" -> ShowAs.OUT_OF_OFFICE;
      case "workingelsewhere" -> ShowAs.WORKING_ELSEWHERE;
      default -> ShowAs.UNKNOWN;
    };
  }

  private static Optional<GraphPerson> person(Fields recipient) {
    Fields address = recipient.object("emailAddress");
    GraphPerson person = new GraphPerson(stripped(address, "name"), stripped(address, "address"));
    return person.name().isEmpty() && person.address().isEmpty()
        ? Optional.empty()
        : Optional.of(person);
  }

  private static List<Attendee> attendees(Fields event) {
    return event.objects("attendees").stream()
        .flatMap(
            each ->
                person(each).stream()
                    .map(
                        person ->
                            new Attendee(
                                person, attendeeType(each), response(each.object("status")))))
        .toList();
  }

  private static Attendee.Type attendeeType(Fields attendee) {
    return switch (word(attendee, "type")) {
      case "resource" -> Attendee.Type.RESOURCE;
      case "optional" -> Attendee.Type.OPTIONAL;
      default -> Attendee.Type.REQUIRED;
    };
  }

  private static Response response(Fields status) {
    return switch (word(status, "response")) {
      case "organizer" -> Response.ORGANIZER;
      case "tentativelyaccepted" -> Response.TENTATIVE;
      case "accepted" -> Response.ACCEPTED;
      case "declined" -> Response.DECLINED;
      case "notresponded" -> Response.NOT_RESPONDED;
      default -> Response.NONE;
    };
  }

  private static List<GraphLocation> locations(Fields event) {
    List<Fields> several = event.objects("locations");
    return (several.isEmpty() ? List.of(event.object("location")) : several)
        .stream().flatMap(each -> location(each).stream()).toList();
  }

  private static Optional<GraphLocation> location(Fields location) {
    Optional<String> directory =
        word(location, "uniqueIdType").equals("directory")
            ? stripped(location, "uniqueId")
            : Optional.empty();
    Optional<String> room =
        stripped(location, "locationEmailAddress")
            .or(() -> directory)
            .filter(address -> address.contains("@"));
    Optional<String> name = stripped(location, "displayName");
    return Stream.concat(name.stream(), room.stream())
        .findFirst()
        .map(shown -> new GraphLocation(shown, room));
  }

  private static Optional<String> stripped(Fields fields, String name) {
    return fields.text(name).map(String::strip);
  }

  private static String word(Fields fields, String name) {
    return fields.text(name).orElse("").strip().toLowerCase(Locale.ROOT);
  }
}
