package ee.hbook.outlook.notice;

import ee.hbook.accommodation.UnitId;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.graph.GraphSubscription;
import ee.hbook.outlook.notice.RoomSubscription.Wish;
import java.time.Instant;
import java.util.Optional;

/** Rooms of which Outlook was asked to tell, for tests. */
final class Subscribed {

  static final Instant NOW = Instant.parse("2027-02-20T08:00:00Z");
  static final Instant END = NOW.plus(LifeRule.LIFE);
  static final String SITE = "https://hbook.example";

  private Subscribed() {}

  static SyncedRoom room(long link) {
    return new SyncedRoom("room" + link + "@x.example", new UnitId(2, (int) link), link, true);
  }

  /** Outlook is being asked. */
  static RoomSubscription asked(long link) {
    return new RoomSubscription(
        link,
        room(link).address(),
        SITE,
        Fingerprint.of("token" + link),
        Fingerprint.of("state" + link),
        Optional.empty(),
        Wish.NONE,
        "",
        0,
        NOW,
        Optional.empty(),
        Optional.of(NOW));
  }

  /** Outlook has given it. */
  static RoomSubscription given(long link) {
    return asked(link).given("id" + link, END, NOW);
  }

  static RoomSubscription wishing(long link, Wish wish) {
    RoomSubscription its = given(link);
    return new RoomSubscription(
        its.link(),
        its.room(),
        its.site(),
        its.tokenHash(),
        its.stateHash(),
        its.given(),
        wish,
        "",
        0,
        NOW,
        Optional.empty(),
        Optional.of(NOW));
  }

  /** As Graph lists it. */
  static GraphSubscription listed(String id, String notices) {
    return new GraphSubscription(id, "/users/room/events", Optional.of(notices), END);
  }

  static String address(long link) {
    return NoticeAddress.of(SITE, "token" + link).toString();
  }
}
