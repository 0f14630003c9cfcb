package ee.hbook.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a calendar elsewhere holds, as its source understands it: all of it, or what has changed in
 * it.
 *
 * @param signature by what the calendar is known, HBook's word; empty when it has nothing of the
 *     kind
 * @param events the events, each once
 * @param setAside events that could not be understood
 * @param manners how it treats whoever reads it
 * @param stamped when its answer was made, when that is told
 * @param extent what can be concluded from what is not among the events
 * @param inWords what it is, in English for the record
 */
public record RemoteCalendar(
    String signature,
    List<RemoteEvent> events,
    List<EventSetAside> setAside,
    CalendarManners manners,
    Optional<Instant> stamped,
    Extent extent,
    String inWords) {

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

    public Changes {
      gone = Set.copyOf(gone);
    }
  }

  public RemoteCalendar {
    events = List.copyOf(events);
    setAside = List.copyOf(setAside);
  }

  /**
   * A calendar of which nothing else is told.
   *
   * @param signature by what it is known
   * @param events its events
   * @param extent what can be concluded from what is not among them
   */
  public RemoteCalendar(String signature, List<RemoteEvent> events, Extent extent) {
    this(
        signature,
        events,
        List.of(),
        CalendarManners.GOOD,
        Optional.empty(),
        extent,
        events.size() + " events, " + signature);
  }
}
