package ee.hbook.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a calendar elsewhere holds, as it was read.
 *
 * @param signature PRODID, HBook's "signature"; empty when there is none
 * @param events the events in the order of the file
 * @param setAside events that could not be understood
 * @param lastModified the calendar's own LAST-MODIFIED (seed 001 rule 9)
 */
public record RemoteCalendar(
    String signature,
    List<RemoteEvent> events,
    List<EventSetAside> setAside,
    Optional<Instant> lastModified) {

  /** Keeps copies of the lists. */
  public RemoteCalendar {
    events = List.copyOf(events);
    setAside = List.copyOf(setAside);
  }
}
