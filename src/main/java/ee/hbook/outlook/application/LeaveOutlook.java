package ee.hbook.outlook.application;

import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Takes everything out of Outlook that was ever written there. The bookings themselves stay here,
 * and what was booked in Outlook stays there.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LeaveOutlook {

  private static final String LEFT = "This booking is no longer kept in Outlook.";

  private final Tenant tenant;
  private final WrittenThere written;

  @Inject
  public LeaveOutlook(Tenant tenant, WrittenThere written) {
    this.tenant = tenant;
    this.written = written;
  }

  /**
   * What leaving came to.
   *
   * @param removed how many meetings are gone from Outlook
   * @param left how many could not be removed; another attempt takes them
   */
  public record Left(int removed, int left) {}

  /**
   * How many meetings would go; nothing is changed.
   *
   * @return their number
   */
  public int foresee() {
    return written.meetings().size();
  }

  /**
   * Writes nothing to any room any more, and removes what was written. An interrupted attempt is
   * gone on with by another one.
   *
   * @return what it came to; nothing is removed without access to Outlook
   */
  public Left remove() {
    written.stop();
    List<Meeting> meetings = written.meetings();
    Optional<Graph> graph = tenant.graph();
    int removed = 0;
    for (Meeting meeting : meetings) {
      if (graph.filter(open -> isRemoved(open, meeting)).isPresent()) {
        written.gone(meeting);
        removed++;
      }
    }
    return new Left(removed, meetings.size() - removed);
  }

  private static boolean isRemoved(Graph graph, Meeting meeting) {
    Answer<Optional<String>> name =
        meeting.event().isPresent()
            ? new Done<>(meeting.event())
            : graph
                .byMark(meeting.organiser(), meeting.mark())
                .map(found -> found.stream().findFirst().map(GraphEvent::id));
    return switch (name) {
      case Done<Optional<String>>(Optional<String> id) ->
          id.isEmpty()
              || taken(graph, meeting, id.get())
                  .failure()
                  .filter(fault -> !fault.isEventGone())
                  .isEmpty();
      case Failed<Optional<String>>(GraphFault fault) -> false;
    };
  }

  private static Answer<Graph.Accepted> taken(Graph graph, Meeting meeting, String event) {
    return meeting.isBlock()
        ? graph.delete(meeting.organiser(), event)
        : graph.cancel(meeting.organiser(), event, LEFT);
  }
}
