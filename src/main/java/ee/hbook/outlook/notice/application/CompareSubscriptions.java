package ee.hbook.outlook.notice.application;

import static java.util.Objects.requireNonNull;

import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.notice.Comparison;
import ee.hbook.outlook.notice.RoomSubscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Compares the subscriptions on record with those that Outlook has: once an hour, since some fall
 * silent without a word, and whenever nobody knows what became of a call.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class CompareSubscriptions {

  private static final Duration EVERY = Duration.ofHours(1);

  /** So long Outlook is left alone when it did not tell what it has. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final SubscriptionRecords records;
  private final LookAtRooms lookAtRooms;
  private final Clock clock;
  private final AtomicReference<Instant> notBefore = new AtomicReference<>(Instant.EPOCH);

  @Inject
  public CompareSubscriptions(SubscriptionRecords records, LookAtRooms lookAtRooms, Clock clock) {
    this.records = records;
    this.lookAtRooms = lookAtRooms;
    this.clock = clock;
  }

  /**
   * Whether it is time.
   *
   * @return true when the last time is long ago, or the answer to a call was never seen
   */
  public boolean isDue() {
    Instant now = clock.instant();
    Optional<Instant> last = records.comparedOn();
    return !requireNonNull(notBefore.get()).isAfter(now)
        && (last.filter(when -> when.plus(EVERY).isAfter(now)).isEmpty() || isDoubtful(now));
  }

  private boolean isDoubtful(Instant now) {
    return records.all().stream()
        .anyMatch(each -> each.given().isEmpty() && !each.dueOn().isAfter(now));
  }

  /**
   * Compares, and ends what nobody knows.
   *
   * @param graph Graph
   * @param site where Outlook reaches this house
   * @return whether something was ended that stood in the way of a new one
   */
  public boolean run(Graph graph, String site) {
    Instant now = clock.instant();
    return switch (graph.subscriptions()) {
      case Done<List<GraphSubscription>>(List<GraphSubscription> there) -> {
        Comparison found = Comparison.of(there, records.all(), site, now);
        found
            .given()
            .forEach((its, got) -> records.update(its, its.given(got.id(), got.until(), now)));
        found.lost().forEach(its -> lost(its, now));
        records.compared();
        yield found.orphans().stream()
                .filter(orphan -> graph.unsubscribe(orphan.id()).failure().isEmpty())
                .count()
            > 0;
      }
      case Failed<List<GraphSubscription>> failed -> {
        notBefore.set(now.plus(PAUSE));
        yield false;
      }
    };
  }

  private void lost(RoomSubscription its, Instant now) {
    records.update(its, its.lost(now));
    records.toBeLookedAt(its.link());
    lookAtRooms.look(List.of(its.link()));
  }
}
