package ee.hbook.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a calendar elsewhere holds, as it was read: all of it, or what has changed in it.
 *
 * @param signature PRODID, HBook's "signature"; empty when there is none
 * @param events the events in the order of the file
 * @param setAside events that could not be understood
 * @param lastModified the calendar's own LAST-MODIFIED (seed 001 rule 9)
 * @param stamped when its answer was made, where every event of several bears the same DTSTAMP
 * @param flaws what its events lack or what had to be mended in them, by a word of whoever read it,
 *     each with the number of events concerned; for the check of a feed, nothing is decided by it
 * @param extent what can be concluded from what is not among the events
 */
public record RemoteCalendar(
    String signature,
    List<RemoteEvent> events,
    List<EventSetAside> setAside,
    Optional<Instant> lastModified,
    Optional<Instant> stamped,
    Map<String, Integer> flaws,
    Extent extent) {

  /** How much of a calendar an answer tells. */
  public sealed interface Extent {}

  /** All of it: what is not mentioned is not there. */
  public record Whole() implements Extent {}

  /**
   * What has changed: what is not mentioned is as it was.
   *
   * @param gone the identities of events that are gone, which needs no other proof
   */
  public record Changes(Set<String> gone) implements Extent {

    /** Keeps a copy of the set. */
    public Changes {
      gone = Set.copyOf(gone);
    }
  }

  /** Keeps copies of the lists. */
  public RemoteCalendar {
    events = List.copyOf(events);
    setAside = List.copyOf(setAside);
    flaws = Map.copyOf(flaws);
  }

  /**
   * A calendar without flaws.
   *
   * @param signature PRODID
   * @param events the events
   * @param setAside events that could not be understood
   * @param lastModified the calendar's own LAST-MODIFIED
   */
  public RemoteCalendar(
      String signature,
      List<RemoteEvent> events,
      List<EventSetAside> setAside,
      Optional<Instant> lastModified) {
    this(signature, events, setAside, lastModified, Optional.empty(), Map.of(), new Whole());
  }

  /**
   * What has changed in a calendar.
   *
   * @param signature by what the calendar is known
   * @param events the events that are new or other than they were
   * @param gone the identities of those that are gone
   * @return the changes
   */
  public static RemoteCalendar changes(
      String signature, List<RemoteEvent> events, Set<String> gone) {
    return new RemoteCalendar(
        signature,
        events,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new Changes(gone));
  }

  /**
   * What it is, in English for the record.
   *
   * @return how many events it has, and its PRODID
   */
  public String inWords() {
    String unread = setAside.isEmpty() ? "" : ", " + setAside.size() + " not understood";
    String prodid = Signature.of(this);
    String maker = prodid.isBlank() ? "without PRODID" : prodid;
    return events.size() + " events" + unread + ", " + maker;
  }
}
