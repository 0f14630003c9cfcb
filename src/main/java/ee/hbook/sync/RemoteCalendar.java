package ee.hbook.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a calendar elsewhere holds, as it was read.
 *
 * @param signature PRODID, HBook's "signature"; empty when there is none
 * @param events the events in the order of the file
 * @param setAside events that could not be understood
 * @param lastModified the calendar's own LAST-MODIFIED (seed 001 rule 9)
 * @param stamped when its answer was made, where every event of several bears the same DTSTAMP
 * @param flaws what its events lack or what had to be mended in them, by a word of whoever read it,
 *     each with the number of events concerned; for the check of a feed, nothing is decided by it
 */
public record RemoteCalendar(
    String signature,
    List<RemoteEvent> events,
    List<EventSetAside> setAside,
    Optional<Instant> lastModified,
    Optional<Instant> stamped,
    Map<String, Integer> flaws) {

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
    this(signature, events, setAside, lastModified, Optional.empty(), Map.of());
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
