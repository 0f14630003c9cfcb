package ee.hbook.outlook;

import ee.hbook.config.Saying;
import ee.hbook.outlook.graph.Attendee.Response;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphEvent.Series;
import ee.hbook.outlook.graph.GraphEvent.ShowAs;
import ee.hbook.outlook.graph.GraphPerson;
import ee.hbook.outlook.graph.RoomChanges.SetAside;
import ee.hbook.reservation.Customer;
import ee.hbook.sync.Claim.Role;
import ee.hbook.sync.EventKind;
import ee.hbook.sync.EventSetAside;
import ee.hbook.sync.GuestDetails;
import ee.hbook.sync.RemoteEvent;
import ee.hbook.sync.RemoteEvent.Standing;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What an event in a room's mailbox is to us (seed 002, <i>Qu'est-ce qu'un événement valide</i>).
 * Pure.
 *
 * <p>What takes the room there takes it here, whatever it is. A booking is made of it when it has
 * an organiser, or there is a default user, its end is after its start and the room has not said
 * no. Its title is never read: a room's copy is called by its organiser.
 *
 * @param outlook what is entered
 * @param zone the property's zone
 */
public record MeetingReading(OutlookSettings outlook, ZoneId zone) {

  private static final int UID_LENGTH = 1000;

  /**
   * By what an event is known in every mailbox when it is met for the first time. Of an occurrence
   * a round of changes tells only its series; the same one has a name of its own as soon as it is
   * changed, or looked at alone. Whoever knows an event already goes on to call it as he did.
   *
   * @param event the event
   * @return its name for all copies; else its series' with the start that it had at first; else the
   *     one in its own mailbox
   */
  public static String identity(GraphEvent event) {
    return event
        .iCalUId()
        .or(() -> event.series().flatMap(series -> ofSeries(series, event)))
        .filter(name -> !name.isBlank() && name.length() <= UID_LENGTH)
        .orElseGet(() -> "outlook:" + event.id());
  }

  private static Optional<String> ofSeries(Series series, GraphEvent event) {
    return series.iCalUId().map(name -> name + "_R" + event.originalStart());
  }

  /**
   * Reads an event that is none of ours.
   *
   * @param name by what it is known
   * @param event the room's copy
   * @return what it means; empty when it takes no time at all
   */
  public Optional<RemoteEvent> read(String name, GraphEvent event) {
    if (!event.time().isValid()) {
      return Optional.empty();
    }
    Optional<Customer> requester = requester(event);
    Standing standing = standing(event);
    boolean booking = requester.isPresent();
    return Optional.of(
        new RemoteEvent(
            name,
            Optional.of(name),
            MeetingTimes.span(event.time(), zone),
            booking ? EventKind.RESERVATION : EventKind.CLOSURE,
            booking ? Role.STAY : Role.BLOCK,
            standing,
            false,
            new GuestDetails(requester, ""),
            Optional.empty(),
            event.lastModified()));
  }

  /**
   * An event that could not be understood, in words.
   *
   * @param aside the event
   * @return for the report of the run
   */
  public static EventSetAside setAside(SetAside aside) {
    return new EventSetAside(aside.id(), Saying.of("outlook_event_odd", aside.reason()));
  }

  /**
   * An event that ends before it starts.
   *
   * @param name by what it is known
   * @return for the report of the run
   */
  public static EventSetAside withoutTime(String name) {
    return new EventSetAside(Optional.of(name), Saying.of("outlook_event_without_time"));
  }

  /**
   * A meeting of which another room is not free here.
   *
   * @param meeting the meeting
   * @return for the report of the run
   */
  public static EventSetAside otherRoomTaken(RemoteEvent meeting) {
    return new EventSetAside(meeting.uid(), Saying.of("outlook_event_other_room"));
  }

  /**
   * The same, only held: its room is taken in Outlook, and no booking is made of it.
   *
   * @param meeting a meeting that is not valid
   * @return closed time of nobody
   */
  public static RemoteEvent onlyHeld(RemoteEvent meeting) {
    return new RemoteEvent(
        meeting.identity(),
        meeting.uid(),
        meeting.span(),
        EventKind.CLOSURE,
        Role.BLOCK,
        meeting.standing(),
        false,
        GuestDetails.NONE,
        Optional.empty(),
        meeting.lastModified());
  }

  private static Standing standing(GraphEvent event) {
    if (event.cancelled() || event.response() == Response.DECLINED) {
      return Standing.CANCELLED;
    }
    return event.showAs() == ShowAs.FREE ? Standing.FREE : Standing.HOLDS;
  }

  /** The organiser where he is of the organisation, else the default user. */
  private Optional<Customer> requester(GraphEvent event) {
    Optional<GraphPerson> organiser = event.organizer();
    Optional<String> address =
        organiser.flatMap(GraphPerson::address).map(text -> text.toLowerCase(Locale.ROOT));
    boolean ours = address.filter(outlook::isOurs).isPresent();
    String mailbox = outlook.organiser(address);
    if (mailbox.isBlank()) {
      return Optional.empty();
    }
    String name = organiser.flatMap(GraphPerson::name).orElse("").strip();
    String shown = name.isEmpty() ? (ours ? address.orElse(mailbox) : mailbox) : name;
    return Optional.of(Customer.named("", cut(shown), mailbox, ""));
  }

  private static String cut(String name) {
    return name.length() <= 100 ? name : name.substring(0, 100);
  }
}
