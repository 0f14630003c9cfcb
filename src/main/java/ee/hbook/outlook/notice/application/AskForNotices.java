package ee.hbook.outlook.notice.application;

import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.graph.Answer;
import ee.hbook.outlook.graph.Answer.Done;
import ee.hbook.outlook.graph.Answer.Failed;
import ee.hbook.outlook.graph.Graph;
import ee.hbook.outlook.graph.GraphFault;
import ee.hbook.outlook.graph.GraphFault.Kind;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.graph.NewSubscription;
import ee.hbook.outlook.notice.Fingerprint;
import ee.hbook.outlook.notice.LifeRule;
import ee.hbook.outlook.notice.NoticeAddress;
import ee.hbook.outlook.notice.RoomSubscription;
import ee.hbook.outlook.notice.RoomSubscription.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Asks Outlook to tell of a room. What proves its notices is known to Outlook alone: here only
 * fingerprints are kept, so that each new subscription has a new address.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AskForNotices {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 32;

  private final SubscriptionRecords records;
  private final CompareSubscriptions compare;
  private final LookAtRooms lookAtRooms;
  private final Clock clock;

  @Inject
  public AskForNotices(
      SubscriptionRecords records,
      CompareSubscriptions compare,
      LookAtRooms lookAtRooms,
      Clock clock) {
    this.records = records;
    this.compare = compare;
    this.lookAtRooms = lookAtRooms;
    this.clock = clock;
  }

  /**
   * Asks, and notes what came of it. What there was before is ended.
   *
   * @param room the room
   * @param site where Outlook reaches this house
   * @param graph Graph
   */
  public void subscribe(SyncedRoom room, String site, Graph graph) {
    Optional<RoomSubscription> before =
        records.all().stream().filter(each -> each.link() == room.link()).findFirst();
    before.flatMap(RoomSubscription::given).ifPresent(old -> graph.unsubscribe(old.id()));
    Instant now = clock.instant();
    String token = secret();
    String state = secret();
    RoomSubscription asked =
        new RoomSubscription(
            room.link(),
            room.address(),
            site,
            Fingerprint.of(token),
            Fingerprint.of(state),
            Optional.empty(),
            Wish.NONE,
            "",
            before.map(RoomSubscription::failures).orElse(0),
            now,
            before.flatMap(RoomSubscription::toldOn),
            before.map(known -> known.silentSince(now)).orElse(Optional.of(now)));
    records.begin(asked);
    URI address = NoticeAddress.of(site, token);
    NewSubscription wanted =
        new NewSubscription(room.address(), address, address, now.plus(LifeRule.LIFE), state);
    Answer<GraphSubscription> answer = graph.subscribe(wanted);
    if (isTaken(answer)) {
      boolean freed = compare.run(graph, site);
      if (isGiven(asked)) {
        look(room);
        return;
      }
      answer = freed ? graph.subscribe(wanted) : answer;
    }
    switch (answer) {
      case Done<GraphSubscription>(GraphSubscription got) -> {
        records.update(asked, asked.given(got.id(), got.until(), now));
        look(room);
      }
      case Failed<GraphSubscription>(GraphFault fault) ->
          records.update(asked, asked.failed(fault.code(), fault.retryAfter(), now));
    }
  }

  /** What happened before it was given is told by nobody. */
  private void look(SyncedRoom room) {
    records.toBeLookedAt(room.link());
    lookAtRooms.look(List.of(room.link()));
  }

  private boolean isGiven(RoomSubscription asked) {
    return records.byToken(asked.tokenHash()).flatMap(RoomSubscription::given).isPresent();
  }

  private static boolean isTaken(Answer<GraphSubscription> answer) {
    return answer.failure().filter(fault -> fault.is(Kind.CONFLICT)).isPresent();
  }

  private static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
