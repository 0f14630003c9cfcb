package ee.hbook.ical;

import ee.hbook.ical.meaning.Signature;
import ee.hbook.sync.EventSetAside;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an iCalendar file holds, as it was read; what it means is for {@link
 * ee.hbook.ical.meaning.CalendarMeaning} to say.
 *
 * @param signature PRODID, HBook's "signature"; empty when there is none
 * @param events the events in the order of the file
 * @param setAside events that could not be understood
 * @param lastModified the calendar's own LAST-MODIFIED (seed 001 rule 9)
 * @param stamped when its answer was made, where every event of several bears the same DTSTAMP
 * @param flaws what its events lack or what had to be mended in them, by a word of whoever read it,
 *     each with the number of events concerned; for the check of a feed, nothing is decided by it
 */
public record IcsCalendar(
    String signature,
    List<IcsEvent> events,
    List<EventSetAside> setAside,
    Optional<Instant> lastModified,
    Optional<Instant> stamped,
    Map<String, Integer> flaws) {

  public IcsCalendar {
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
  public IcsCalendar(
      String signature,
      List<IcsEvent> events,
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
