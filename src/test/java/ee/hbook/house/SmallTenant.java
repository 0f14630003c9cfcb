package ee.hbook.house;

import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Credentials;
import ee.hbook.outlook.graph.Credentials.Secret;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.GraphMailbox;
import ee.hbook.outlook.graph.GraphMailbox.WorkingHours;
import ee.hbook.outlook.graph.GraphRoom;
import ee.hbook.outlook.graph.GraphRoom.Booking;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.graph.Graphs;
import ee.hbook.outlook.graph.MeetingChange;
import ee.hbook.outlook.graph.NewMeeting;
import ee.hbook.outlook.graph.NewSubscription;
import ee.hbook.outlook.graph.RoomChanges;
import ee.hbook.outlook.graph.Window;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An organisation in memory, as far as its rooms and mailboxes go: nobody books anything in it. */
final class SmallTenant implements Graphs, Graph {

  /** The one secret that it accepts. */
  static final String SECRET = "abc8Q~orchard-lantern";

  private final Map<String, GraphRoom> rooms = new LinkedHashMap<>();
  private final Map<String, GraphFault> refused = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> mailboxes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private Optional<GraphFault> list = Optional.empty();
  private boolean knows = true;
  private Runnable meanwhile = () -> {};

  /** There is a mailbox of somebody, or of a room that no list has. */
  void person(String address) {
    mailboxes.add(address);
  }

  /** There is a room, or it is so now. */
  void room(String place, String name, String address, String... tags) {
    room(place, name, address, Booking.STANDARD, tags);
  }

  /** There is a room that is booked in some way, or it is so now. */
  void room(String place, String name, String address, Booking booking, String... tags) {
    mailboxes.add(address);
    rooms.put(
        place,
        new GraphRoom(
            Optional.of(place),
            address,
            name,
            Optional.empty(),
            "1 Orchard Lane",
            OptionalInt.of(8),
            booking,
            List.of(tags)));
  }

  /** A room is listed no more. */
  void hide(String place) {
    rooms.remove(place);
  }

  /** A mailbox is refused; none: the list of rooms. */
  void refuse(Optional<String> address, Kind kind, String code) {
    GraphFault fault = new GraphFault(kind, code);
    address.ifPresentOrElse(one -> refused.put(one, fault), () -> list = Optional.of(fault));
  }

  /** Somebody does something each time while a calendar is being read. */
  void whileRead(Runnable what) {
    meanwhile = what;
  }

  @Override
  public Graph as(Credentials credentials) {
    knows = credentials.proof().equals(new Secret(SECRET));
    return this;
  }

  @Override
  public Answer<Accepted> signIn() {
    return knows
        ? new Done<>(new Accepted())
        : new Failed<>(new GraphFault(Kind.SIGN_IN, "AADSTS7000215"));
  }

  @Override
  public Answer<List<GraphRoom>> rooms() {
    return list.<Answer<List<GraphRoom>>>map(Failed::new)
        .orElseGet(() -> new Done<>(new ArrayList<>(rooms.values())));
  }

  @Override
  public Answer<GraphMailbox> mailbox(String mailbox) {
    return reached(mailbox)
        .map(
            there ->
                new GraphMailbox(
                    Optional.of(ZoneId.of("Europe/Prague")),
                    Optional.of(
                        new WorkingHours(
                            EnumSet.allOf(DayOfWeek.class),
                            LocalTime.of(8, 0),
                            LocalTime.of(17, 0),
                            Optional.empty()))));
  }

  @Override
  public Answer<Accepted> reach(String mailbox, Window window) {
    return reached(mailbox);
  }

  private Answer<Accepted> reached(String mailbox) {
    GraphFault fault = refused.get(mailbox);
    if (fault != null) {
      return new Failed<>(fault);
    }
    return mailboxes.contains(mailbox)
        ? new Done<>(new Accepted())
        : new Failed<>(new GraphFault(Kind.NOT_FOUND, "ErrorInvalidUser"));
  }

  @Override
  public Answer<RoomChanges> changes(String mailbox, Optional<String> cursor, Window window) {
    meanwhile.run();
    return reached(mailbox)
        .map(there -> new RoomChanges(List.of(), Set.of(), List.of(), "cursor", true));
  }

  @Override
  public Answer<GraphEvent> event(String mailbox, String id) {
    return nothing();
  }

  @Override
  public Answer<List<GraphEvent>> instances(String mailbox, String series, Window window) {
    return new Answer.Done<>(List.of());
  }

  @Override
  public Answer<List<GraphEvent>> byICalUId(String mailbox, String iCalUId) {
    return new Done<>(List.of());
  }

  @Override
  public Answer<List<GraphEvent>> byMark(String mailbox, String mark) {
    return new Done<>(List.of());
  }

  @Override
  public Answer<GraphEvent> create(String organizer, NewMeeting meeting) {
    return nothing();
  }

  @Override
  public Answer<GraphEvent> change(
      String organizer, String id, Optional<String> etag, MeetingChange change) {
    return nothing();
  }

  @Override
  public Answer<Accepted> cancel(String organizer, String id, String comment) {
    return nothing();
  }

  @Override
  public Answer<Accepted> decline(String mailbox, String id, String comment) {
    return nothing();
  }

  @Override
  public Answer<Accepted> delete(String mailbox, String id) {
    return nothing();
  }

  @Override
  public Answer<GraphSubscription> subscribe(NewSubscription subscription) {
    return nothing();
  }

  @Override
  public Answer<List<GraphSubscription>> subscriptions() {
    return new Done<>(List.of());
  }

  @Override
  public Answer<GraphSubscription> renew(String id, Instant until) {
    return nothing();
  }

  @Override
  public Answer<Accepted> reauthorize(String id) {
    return nothing();
  }

  @Override
  public Answer<Accepted> unsubscribe(String id) {
    return nothing();
  }

  private static <T> Answer<T> nothing() {
    return new Failed<>(new GraphFault(Kind.NOT_FOUND, "ErrorItemNotFound"));
  }
}
