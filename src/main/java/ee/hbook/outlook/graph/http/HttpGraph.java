package ee.hbook.outlook.graph.http;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.graph.MeetingChange;
import ee.hbook.outlook.graph.NewMeeting;
import ee.hbook.outlook.graph.NewSubscription;
import ee.hbook.outlook.graph.RoomChanges;
import ee.hbook.outlook.graph.Window;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One tenant of Graph, over HTTPS. */
final class HttpGraph implements Graph {

  private final GraphCalls calls;
  private final GraphUrls urls;
  private final Pages pages;
  private final Subscriptions subscriptions;

  HttpGraph(GraphCalls calls, GraphUrls urls, Pages pages, Subscriptions subscriptions) {
    this.calls = calls;
    this.urls = urls;
    this.pages = pages;
    this.subscriptions = subscriptions;
  }

  @Override
  public Answer<Accepted> signIn() {
    return calls.token().map(token -> new Accepted());
  }

  @Override
  public Answer<List<GraphRoom>> rooms() {
    return rooms("/places/microsoft.graph.room?$top=100")
        .then(listed -> listed.isEmpty() ? inLists() : new Done<>(listed));
  }

  private Answer<List<GraphRoom>> rooms(String path) {
    return pages
        .items(Call.get(urls.at(path), Call.TENANT))
        .map(items -> items.stream().flatMap(room -> RoomReader.of(room).stream()).toList());
  }

  /** A cloud that knows no lists has none. */
  private Answer<List<GraphRoom>> inLists() {
    return orNone(pages.items(Call.get(urls.at("/places/microsoft.graph.roomlist"), Call.TENANT)))
        .then(
            lists ->
                inLists(
                    lists.stream()
                        .flatMap(list -> list.text("emailAddress").map(String::strip).stream())
                        .toList()));
  }

  /** A list is asked for by its address, not by its id; a room may be in several. */
  private Answer<List<GraphRoom>> inLists(List<String> lists) {
    Map<String, GraphRoom> found = new LinkedHashMap<>();
    for (String list : lists) {
      String path = "/places/" + GraphUrls.encoded(list) + "/microsoft.graph.roomlist/rooms";
      switch (orNone(rooms(path))) {
        case Done<List<GraphRoom>>(List<GraphRoom> rooms) ->
            rooms.forEach(room -> found.putIfAbsent(room.key(), room));
        case Failed<List<GraphRoom>> failed -> {
          return failed;
        }
      }
    }
    return new Done<>(List.copyOf(found.values()));
  }

  private static <T> Answer<List<T>> orNone(Answer<List<T>> answer) {
    return answer.failure().filter(fault -> fault.is(Kind.NOT_FOUND)).isPresent()
        ? new Done<>(List.of())
        : answer;
  }

  @Override
  public Answer<GraphMailbox> mailbox(String mailbox) {
    return calls
        .send(Call.get(urls.mailbox(mailbox, "/mailboxSettings"), mailbox))
        .map(reply -> MailboxReader.of(reply.json().orElse(Fields.NONE)));
  }

  @Override
  public Answer<Accepted> reach(String mailbox, Window window) {
    return done(
        Call.get(urls.mailbox(mailbox, "/calendarView?" + between(window) + "&$top=1"), mailbox));
  }

  @Override
  public Answer<RoomChanges> changes(String mailbox, Optional<String> cursor, Window window) {
    return new ChangesReader(calls, urls, pages).read(mailbox, cursor, window);
  }

  @Override
  public Answer<GraphEvent> event(String mailbox, String id) {
    return event(Call.get(urls.event(mailbox, id, ""), mailbox));
  }

  @Override
  public Answer<List<GraphEvent>> byICalUId(String mailbox, String iCalUId) {
    return found(mailbox, "iCalUId eq " + GraphUrls.quoted(iCalUId));
  }

  @Override
  public Answer<List<GraphEvent>> byMark(String mailbox, String mark) {
    return found(
        mailbox,
        "singleValueExtendedProperties/Any(ep: ep/id eq "
            + GraphUrls.quoted(MeetingJson.MARK)
            + " and ep/value eq "
            + GraphUrls.quoted(mark)
            + ")");
  }

  @Override
  public Answer<List<GraphEvent>> instances(String mailbox, String series, Window window) {
    return events(mailbox, urls.event(mailbox, series, "/instances?" + between(window)));
  }

  private static String between(Window window) {
    return "startDateTime="
        + GraphUrls.encoded(window.from().toString())
        + "&endDateTime="
        + GraphUrls.encoded(window.to().toString());
  }

  private Answer<List<GraphEvent>> found(String mailbox, String filter) {
    return events(mailbox, urls.mailbox(mailbox, "/events?$filter=" + GraphUrls.encoded(filter)));
  }

  private Answer<List<GraphEvent>> events(String mailbox, URI uri) {
    return pages
        .items(Call.get(uri, mailbox))
        .map(items -> items.stream().flatMap(item -> understood(item).stream()).toList());
  }

  @Override
  public Answer<GraphEvent> create(String organizer, NewMeeting meeting) {
    return event(
        Call.post(urls.mailbox(organizer, "/events"), MeetingJson.written(meeting), organizer));
  }

  @Override
  public Answer<GraphEvent> change(
      String organizer, String id, Optional<String> etag, MeetingChange change) {
    Call call = Call.patch(urls.event(organizer, id, ""), MeetingJson.written(change), organizer);
    return event(etag.map(version -> call.with("If-Match", version)).orElse(call));
  }

  @Override
  public Answer<Accepted> cancel(String organizer, String id, String comment) {
    return done(
        Call.post(urls.event(organizer, id, "/cancel"), MeetingJson.comment(comment), organizer));
  }

  @Override
  public Answer<Accepted> decline(String mailbox, String id, String comment) {
    return done(
        Call.post(
            urls.event(mailbox, id, "/decline"),
            Json.createObjectBuilder(MeetingJson.comment(comment))
                .add("sendResponse", JsonValue.TRUE)
                .build(),
            mailbox));
  }

  @Override
  public Answer<Accepted> delete(String mailbox, String id) {
    return done(Call.delete(urls.event(mailbox, id, ""), mailbox));
  }

  @Override
  public Answer<GraphSubscription> subscribe(NewSubscription subscription) {
    return subscriptions.make(subscription);
  }

  @Override
  public Answer<List<GraphSubscription>> subscriptions() {
    return subscriptions.all();
  }

  @Override
  public Answer<GraphSubscription> renew(String id, Instant until) {
    return subscriptions.renew(id, until);
  }

  @Override
  public Answer<Accepted> reauthorize(String id) {
    return subscriptions.reauthorize(id);
  }

  @Override
  public Answer<Accepted> unsubscribe(String id) {
    return subscriptions.end(id);
  }

  private Answer<Accepted> done(Call call) {
    return calls.send(call).map(reply -> new Accepted());
  }

  /** An answer to a change that cannot be read is no proof that it was not made. */
  private Answer<GraphEvent> event(Call call) {
    return calls
        .send(call)
        .then(
            reply ->
                reply
                    .json()
                    .flatMap(HttpGraph::understood)
                    .<Answer<GraphEvent>>map(Done::new)
                    .orElseGet(() -> new Failed<>(new GraphFault(Kind.MALFORMED, "no-event"))))
        .otherwise(
            fault ->
                fault.is(Kind.MALFORMED) && !call.onlyReads() && isUnread(fault)
                    ? new GraphFault(Kind.UNSURE, fault.code())
                    : fault);
  }

  private static boolean isUnread(GraphFault fault) {
    return fault.code().equals("no-event") || fault.code().equals("too-big");
  }

  private static Optional<GraphEvent> understood(Fields item) {
    return switch (EventReader.read(item)) {
      case EventReader.Understood(GraphEvent event) -> Optional.of(event);
      case EventReader.NotUnderstood unread -> Optional.empty();
    };
  }
}
