package ee.hbook.outlook.graph;

import ee.hbook.outlook.graph.Attendee.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event of one mailbox. What a meeting is called is kept for the organiser's copy only: a room's
 * copy is called by its organiser.
 *
 * @param id its name in this mailbox
 * @param iCalUId what all copies share, when it is told; each occurrence of a series has its own
 * @param etag its version, when it is told
 * @param transactionId what its maker called it, when it is told: our own mark
 * @param type whether it belongs to a series
 * @param series the series it belongs to
 * @param time when it is
 * @param showAs what it makes of its time
 * @param cancelled whether it is cancelled
 * @param organizer who organises it, when that is told
 * @param attendees who and what is invited
 * @param response what this mailbox has answered
 * @param locations where it is
 * @param subject what it is called, when that is told
 * @param lastModified when it was last changed, when that is told
 */
public record GraphEvent(
    String id,
    Optional<String> iCalUId,
    Optional<String> etag,
    Optional<String> transactionId,
    Type type,
    Optional<Series> series,
    MeetingTime time,
    ShowAs showAs,
    boolean cancelled,
    Optional<GraphPerson> organizer,
    List<Attendee> attendees,
    Response response,
    List<GraphLocation> locations,
    Optional<String> subject,
    Optional<Instant> lastModified) {

  /** Whether an event belongs to a series. */
  public enum Type {
    /** It does not. */
    SINGLE,
    /** One of a series, like the others. */
    OCCURRENCE,
    /** One of a series, and changed. */
    EXCEPTION,
    /** The series itself. */
    MASTER
  }

  /** What an event makes of its time. */
  public enum ShowAs {
    /** It leaves it free. */
    FREE,
    /** Nothing is settled. */
    TENTATIVE,
    /** It takes it. */
    BUSY,
    /** It takes it: somebody is away. */
    OUT_OF_OFFICE,
    /** Somebody works elsewhere. */
    WORKING_ELSEWHERE,
    /** It is not told. */
    UNKNOWN
  }

  /**
   * The series of an occurrence.
   *
   * @param id the series' id in this mailbox
   * @param iCalUId what all copies of the series share, when its master was read
   * @param originalStart when the occurrence was to start before anybody moved it, when that is
   *     told
   */
  public record Series(String id, Optional<String> iCalUId, Optional<Instant> originalStart) {}

  public GraphEvent {
    attendees = List.copyOf(attendees);
    locations = List.copyOf(locations);
  }

  /**
   * Whether it is a series, whose time is that of its first occurrence.
   *
   * @return false for what happens once, and for one of a series
   */
  public boolean isSeries() {
    return type == Type.MASTER;
  }

  /**
   * When it was to start before anybody moved it alone.
   *
   * @return the start in its series, as far as that is told; else its start
   */
  public Instant originalStart() {
    return series.flatMap(Series::originalStart).orElseGet(time::start);
  }

  /** Tells nothing of anybody. */
  @Override
  public String toString() {
    return "GraphEvent[" + type + " " + time + "]";
  }
}
