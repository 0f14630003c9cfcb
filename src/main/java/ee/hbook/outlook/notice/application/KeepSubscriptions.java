package ee.hbook.outlook.notice.application;

import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.Tenant;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.Graph.Accepted;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.notice.KeepingRule;
import ee.hbook.outlook.notice.LifeRule;
import ee.hbook.outlook.notice.RoomSubscription;
import ee.hbook.outlook.notice.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps one subscription for each room that is followed, as long as Outlook can reach this house.
 * One node at a time does. No transaction spans a call, for Outlook calls back during some. Without
 * subscriptions all is as before, only later: every room is looked at every few minutes.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class KeepSubscriptions {

  /** Well before the turn ends by itself. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Tenant tenant;
  private final WhereWeAre whereWeAre;
  private final SubscriptionRecords records;
  private final CompareSubscriptions compare;
  private final AskForNotices ask;
  private final LookAtRooms lookAtRooms;
  private final Clock clock;

  @Inject
  public KeepSubscriptions(
      Tenant tenant,
      WhereWeAre whereWeAre,
      SubscriptionRecords records,
      CompareSubscriptions compare,
      AskForNotices ask,
      LookAtRooms lookAtRooms,
      Clock clock) {
    this.tenant = tenant;
    this.whereWeAre = whereWeAre;
    this.records = records;
    this.compare = compare;
    this.ask = ask;
    this.lookAtRooms = lookAtRooms;
    this.clock = clock;
  }

  /** Does what is due. */
  public void run() {
    boolean on = tenant.settings().isPresent();
    Optional<Graph> graph = on ? tenant.graph() : tenant.leaving();
    Optional<String> site = on ? whereWeAre.site() : Optional.empty();
    if (graph.isEmpty()
        || steps(site).isEmpty() && site.filter(here -> compare.isDue()).isEmpty()
        || !records.takeTurn()) {
      return;
    }
    try {
      keep(graph.get(), site);
    } finally {
      records.giveTurn();
    }
  }

  private void keep(Graph graph, Optional<String> site) {
    Instant patience = clock.instant().plus(PATIENCE);
    site.filter(here -> compare.isDue()).ifPresent(here -> compare.run(graph, here));
    // What is found to be gone in the first round is made anew in the second.
    for (int round = 0; round < 2; round++) {
      for (Step step : steps(site)) {
        if (clock.instant().isAfter(patience)) {
          return;
        }
        take(step, graph, site);
      }
    }
  }

  private List<Step> steps(Optional<String> site) {
    return KeepingRule.steps(records.rooms(), records.all(), site, clock.instant());
  }

  private void take(Step step, Graph graph, Optional<String> site) {
    switch (step) {
      case Step.Subscribe(SyncedRoom room) ->
          site.ifPresent(here -> ask.subscribe(room, here, graph));
      case Step.Renew(RoomSubscription its) -> renew(its, graph);
      case Step.Reauthorize(RoomSubscription its) -> reauthorize(its, graph);
      case Step.End(RoomSubscription its) -> end(its, graph);
    }
  }

  private void renew(RoomSubscription its, Graph graph) {
    String id = its.given().orElseThrow().id();
    Instant now = clock.instant();
    switch (graph.renew(id, now.plus(LifeRule.LIFE))) {
      case Done<GraphSubscription>(GraphSubscription got) ->
          records.update(its, its.given(id, got.until(), now));
      case Failed<GraphSubscription>(GraphFault fault) -> failed(its, fault);
    }
  }

  private void reauthorize(RoomSubscription its, Graph graph) {
    switch (graph.reauthorize(its.given().orElseThrow().id())) {
      case Done<Accepted> done -> {
        records.update(its, its.proved(clock.instant()));
        look(its);
      }
      case Failed<Accepted>(GraphFault fault) -> failed(its, fault);
    }
  }

  private void failed(RoomSubscription its, GraphFault fault) {
    Instant now = clock.instant();
    if (fault.is(Kind.NOT_FOUND)) {
      records.update(its, its.lost(now));
      look(its);
    } else {
      records.update(its, its.failed(fault.code(), fault.retryAfter(), now));
    }
  }

  /** What was not told while it was silent is read. */
  private void look(RoomSubscription its) {
    records.toBeLookedAt(its.link());
    lookAtRooms.look(List.of(its.link()));
  }

  private void end(RoomSubscription its, Graph graph) {
    Optional<GraphFault> fault =
        its.given()
            .filter(given -> given.until().isAfter(clock.instant()))
            .flatMap(given -> graph.unsubscribe(given.id()).failure())
            .filter(why -> !why.is(Kind.NOT_FOUND));
    if (fault.isEmpty()) {
      records.forget(its);
    } else {
      records.update(
          its, its.failed(fault.get().code(), fault.get().retryAfter(), clock.instant()));
    }
  }
}
