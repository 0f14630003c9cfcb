package graphsim;

import graphsim.exchange.Content;
import graphsim.exchange.Exchange;
import graphsim.exchange.Invitee;
import graphsim.exchange.Item;
import graphsim.exchange.Mailbox;
import graphsim.exchange.Occasion;
import graphsim.exchange.Recurrence;
import graphsim.exchange.Reply;
import graphsim.exchange.Span;
import graphsim.exchange.Tree;
import graphsim.exchange.WallTime;
import graphsim.graph.EventReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A meeting, as its organizer treats it in Outlook: the whole of it, or one day of a series. */
public final class Meeting {

  private final GraphSim sim;
  private final Mailbox organizer;
  private final String uid;
  private final LocalDate day;

  Meeting(GraphSim sim, Mailbox organizer, String uid) {
    this(sim, organizer, uid, null);
  }

  private Meeting(GraphSim sim, Mailbox organizer, String uid, LocalDate day) {
    this.sim = sim;
    this.organizer = organizer;
    this.uid = uid;
    this.day = day;
  }

  /** One day of the series, as it was planned. */
  public Meeting on(LocalDate planned) {
    return new Meeting(sim, organizer, uid, planned);
  }

  /** The iCalUId of the whole. */
  public String uid() {
    return uid;
  }

  /** The day of the series that is meant, as it was planned; null for the whole. */
  LocalDate day() {
    return day;
  }

  /** Whose it is. */
  public Mailbox organizer() {
    return organizer;
  }

  /** Whether the organizer still has it. */
  public boolean stands() {
    return own().isPresent();
  }

  /** The organizer's copy. */
  public Optional<Item> own() {
    return sim.doing(() -> organizer.byUid(uid));
  }

  /** The copy in somebody's mailbox. */
  public Optional<Item> copyIn(Correspondent who) {
    return sim.doing(() -> who.mailbox().byUid(uid));
  }

  /** What it is now. */
  public Content content() {
    return Exchange.content(own().orElseThrow(), day);
  }

  /** What somebody answered, as the organizer knows it. */
  public Reply replyOf(Correspondent who) {
    return content().invitee(who.address()).map(Invitee::reply).orElse(Reply.NONE);
  }

  /** Moves it, in the zone in which it was booked. */
  public Meeting moves(LocalDateTime start, LocalDateTime end) {
    return changes(content -> content.withSpan(span(content, start, end)));
  }

  /** Moves it. */
  public Meeting moves(Instant start, Instant end) {
    return changes(
        content -> content.withSpan(new Span(utc(start), utc(end), content.span().allDay())));
  }

  private static WallTime utc(Instant at) {
    return new WallTime(LocalDateTime.ofInstant(at, ZoneOffset.UTC), "UTC");
  }

  private static Span span(Content content, LocalDateTime start, LocalDateTime end) {
    Span before = content.span();
    return new Span(
        new WallTime(start, before.start().zone()),
        new WallTime(end, before.end().zone()),
        before.allDay());
  }

  /** Gives it another subject. */
  public Meeting renames(String subject) {
    return changes(content -> content.withSubject(subject));
  }

  /** Invites somebody else. */
  public Meeting invites(Correspondent who) {
    return changes(content -> invited(content, "required", who));
  }

  /** Takes one more room. */
  public Meeting takes(Room room) {
    return changes(
        content -> {
          List<Map<String, Object>> places = new ArrayList<>(content.locations());
          places.add(new EventReader(sim.directory()).location(Booking.location(room)));
          return invited(content, "resource", room).withLocations(places);
        });
  }

  /** Invites somebody no more, a room or a person. */
  public Meeting drops(Correspondent who) {
    return changes(
        content ->
            content
                .withInvitees(
                    content.invitees().stream()
                        .filter(invitee -> !invitee.party().isAt(who.address()))
                        .toList())
                .withLocations(
                    content.locations().stream()
                        .filter(place -> !who.address().equals(place.get("locationEmailAddress")))
                        .toList()));
  }

  private static Content invited(Content content, String type, Correspondent who) {
    List<Invitee> all = new ArrayList<>(content.invitees());
    all.add(Invitee.asked(type, who.party()));
    return content.withInvitees(all);
  }

  /** Changes it in any way. */
  public Meeting changes(UnaryOperator<Content> change) {
    return sim.doing(
        () -> {
          Item item = organizer.byUid(uid).orElseThrow();
          Content after = change.apply(Exchange.content(item, day));
          sim.exchange().change(organizer, new Occasion(item.id(), day), after);
          return this;
        });
  }

  /** Has it come again each day from now on, so many times in all. */
  public Meeting repeatsDaily(LocalDate first, int times) {
    Recurrence daily =
        new Recurrence(
            Tree.of(
                "pattern",
                Tree.of("type", "daily", "interval", 1),
                "range",
                Tree.of(
                    "type",
                    "numbered",
                    "startDate",
                    first.toString(),
                    "numberOfOccurrences",
                    times)));
    return changes(content -> content.withRecurrence(daily));
  }

  /** Calls it off. */
  public void cancels() {
    sim.doing(
        () -> {
          Item item = organizer.byUid(uid).orElseThrow();
          sim.exchange().cancel(organizer, new Occasion(item.id(), day));
          return null;
        });
  }
}
