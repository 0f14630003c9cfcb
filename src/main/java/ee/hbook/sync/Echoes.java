package ee.hbook.sync;

import ee.hbook.availability.Span;
import java.time.Instant;
import java.util.List;

/** Port: which bookings of ours have come back in the calendars of links. */
@FunctionalInterface
public interface Echoes {

  /**
   * What came back.
   *
   * @param linkId the link
   * @param since those that first appeared before this moment are left out
   * @return the echoes that the link's calendar has now, in no order
   */
  List<Echo> of(long linkId, Instant since);

  /**
   * A booking of ours in a calendar elsewhere.
   *
   * @param span what it takes there
   * @param firstSeen when it first appeared with them
   */
  record Echo(Span span, Instant firstSeen) {}
}
