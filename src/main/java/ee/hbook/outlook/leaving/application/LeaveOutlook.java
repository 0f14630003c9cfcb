package ee.hbook.outlook.leaving.application;

import ee.hbook.config.Background;
import ee.hbook.config.Conflict;
import ee.hbook.config.FaultLog;
import ee.hbook.config.Saying;
import ee.hbook.outlook.Meeting;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphEvent;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.leaving.Leaving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes everything out of Outlook that was ever written there. The bookings themselves stay here,
 * and what was booked in Outlook stays there. Nothing is written to any room any more. An attempt
 * that was interrupted, or left something, is gone on with by another one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LeaveOutlook {

  private static final Logger LOG = Logger.getLogger(LeaveOutlook.class.getName());

  private static final String COMMENT = "This booking is no longer kept in Outlook.";

  /** What is so for one meeting is so for all. */
  private static final Set<Kind> HOPELESS = Set.of(Kind.SIGN_IN, Kind.UNREACHABLE, Kind.THROTTLED);

  private final Tenant tenant;
  private final WrittenThere written;
  private final Background background;

  @Inject
  public LeaveOutlook(Tenant tenant, WrittenThere written, Background background) {
    this.tenant = tenant;
    this.written = written;
    this.background = background;
  }

  /** How many meetings would go; nothing is changed. */
  public int foresee() {
    return written.meetings().size();
  }

  /**
   * How far the last attempt has come.
   *
   * @return empty before the first
   */
  public Optional<Leaving> last() {
    return written.last();
  }

  /**
   * How an attempt stands now.
   *
   * @param leaving the attempt
   * @return its stage
   */
  public Leaving.Stage stage(Leaving leaving) {
    return written.stage(leaving);
  }

  /**
   * Begins to remove everything, and comes back at once.
   *
   * @throws Conflict without access to Outlook, or while it is being removed
   */
  public void start() {
    Graph graph = graph();
    List<Long> meetings = begin();
    background.start(() -> removeAll(meetings, graph));
  }

  /**
   * Removes everything.
   *
   * @return what it came to
   * @throws Conflict without access to Outlook, or while it is being removed
   */
  public Leaving remove() {
    Graph graph = graph();
    removeAll(begin(), graph);
    return written.last().orElseThrow();
  }

  private Graph graph() {
    return tenant.leaving().orElseThrow(() -> new Conflict(Saying.of("outlook_refusal_no_access")));
  }

  private List<Long> begin() {
    return written.begin().orElseThrow(() -> new Conflict(Saying.of("outlook_refusal_leaving")));
  }

  private void removeAll(List<Long> meetings, Graph graph) {
    try {
      Deque<Long> busy = new ArrayDeque<>();
      Optional<GraphFault> hopeless = Optional.empty();
      for (long id : meetings) {
        if (hopeless.isPresent()) {
          written.left(id, hopeless.get());
          continue;
        }
        Optional<Meeting> taken = written.take(id);
        if (taken.isEmpty()) {
          busy.add(id);
          continue;
        }
        hopeless = remove(taken.get(), graph).filter(why -> HOPELESS.contains(why.kind()));
      }
      busy.forEach(id -> again(id, graph));
    } finally {
      written.end();
    }
  }

  /** Whoever wrote it when its turn came is through by now, or it is left to another attempt. */
  private void again(long id, Graph graph) {
    written
        .take(id)
        .ifPresentOrElse(
            meeting -> remove(meeting, graph),
            () -> written.left(id, new GraphFault(Kind.CONFLICT, Leaving.BUSY)));
  }

  private Optional<GraphFault> remove(Meeting meeting, Graph graph) {
    Optional<GraphFault> fault = fault(meeting, graph);
    fault.ifPresentOrElse(why -> written.left(meeting.id(), why), () -> written.gone(meeting));
    return fault;
  }

  /** A fault of our own keeps none of the others from being removed. */
  private static Optional<GraphFault> fault(Meeting meeting, Graph graph) {
    try {
      return cancelled(meeting, graph);
    } catch (RuntimeException ours) {
      FaultLog.log(LOG, Level.SEVERE, "Meeting " + meeting.id() + " could not be removed", ours);
      return Optional.of(new GraphFault(Kind.MALFORMED, "internal"));
    }
  }

  private static Optional<GraphFault> cancelled(Meeting meeting, Graph graph) {
    Answer<Optional<String>> name =
        meeting.event().isPresent()
            ? new Done<>(meeting.event())
            : graph
                .byMark(meeting.organiser(), meeting.mark())
                .map(found -> found.stream().findFirst().map(GraphEvent::id));
    return switch (name) {
      case Done<Optional<String>>(Optional<String> id) ->
          id.flatMap(
                  event ->
                      graph.end(meeting.organiser(), event, meeting.isBlock(), COMMENT).failure())
              .filter(fault -> !fault.isEventGone());
      case Failed<Optional<String>>(GraphFault fault) -> Optional.of(fault);
    };
  }
}
