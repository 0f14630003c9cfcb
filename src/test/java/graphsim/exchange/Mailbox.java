package graphsim.exchange;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A mailbox with its calendar: of a person, of a room, or of somebody outside. */
public final class Mailbox {

  /** Whose it is. */
  public enum Kind {
    /** A person of the tenant. */
    PERSON,
    /** A room of the tenant. */
    ROOM,
    /** Somebody elsewhere: Graph does not know it. */
    OUTSIDE
  }

  /** What of the calendar has gone missing, by a fault of theirs. */
  public enum Hiding {
    /** Nothing. */
    NOTHING,
    /** Lists and views are empty, each item can still be had by its id. */
    VIEWS,
    /** Everything. */
    ALL
  }

  /** When something went, and its other id. */
  public record Removal(long version, String mutable) {}

  private final String guid;
  private final Kind kind;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, Occasion> occurrences = new LinkedHashMap<>();
  private final Map<String, Removal> removed = new LinkedHashMap<>();
  private Party party;
  private String timeZone = "UTC";
  private WorkHours hours =
      new WorkHours(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(8, 0),
          LocalTime.of(17, 0),
          "UTC");
  private RoomRules rules = RoomRules.DEFAULT;
  private Hiding hiding = Hiding.NOTHING;
  private long version;

  /** An empty one. */
  public Mailbox(String guid, Kind kind, Party party) {
    this.guid = guid;
    this.kind = kind;
    this.party = party;
  }

  /** The id that stays. */
  public String guid() {
    return guid;
  }

  /** Whose it is. */
  public Kind kind() {
    return kind;
  }

  /** Name and address. */
  public Party party() {
    return party;
  }

  /** The address. */
  public String address() {
    return party.address();
  }

  /** Gives it another name or address. */
  public void rename(Party other) {
    party = other;
  }

  /** The name of its time zone. */
  public String timeZone() {
    return timeZone;
  }

  /** Puts it into another zone. */
  public void timeZone(String other) {
    timeZone = other;
  }

  /** When its owner works. */
  public WorkHours hours() {
    return hours;
  }

  /** Sets when its owner works. */
  public void hours(WorkHours other) {
    hours = other;
  }

  /** What its booking assistant goes by. */
  public RoomRules rules() {
    return rules;
  }

  /** Sets what its booking assistant goes by. */
  public void rules(RoomRules other) {
    rules = other;
  }

  /** What has gone missing. */
  public Hiding hiding() {
    return hiding;
  }

  /** Lets some of it go missing, or come back. */
  public void hide(Hiding what) {
    hiding = what;
  }

  /** What lies in it, in the order in which it came. */
  public Map<String, Item> items() {
    return items;
  }

  /** What has gone, by its immutable id. */
  public Map<String, Removal> removed() {
    return removed;
  }

  /** The number of its last change. */
  public long version() {
    return version;
  }

  /** Counts a change. */
  public long nextVersion() {
    return ++version;
  }

  /** Its copy of a meeting. */
  public Optional<Item> byUid(String uid) {
    return items.values().stream()
        .filter(item -> item.uid() != null && item.uid().equals(uid))
        .findFirst();
  }

  /** What an id stands for, be it immutable or not: an item, or a day of a series. */
  public Optional<Occasion> find(String id) {
    if (items.containsKey(id)) {
      return Optional.of(new Occasion(id, null));
    }
    return items.values().stream()
        .filter(item -> item.names().mutable().equals(id))
        .map(item -> new Occasion(item.id(), null))
        .findFirst()
        .or(() -> Optional.ofNullable(occurrences.get(id)))
        .filter(occasion -> items.containsKey(occasion.item()));
  }

  /** Remembers that this id was shown for a day of a series. */
  public String shown(String id, Occasion occasion) {
    occurrences.put(id, occasion);
    return id;
  }
}
