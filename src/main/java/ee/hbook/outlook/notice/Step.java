package ee.hbook.outlook.notice;

import ee.hbook.outlook.SyncedRoom;

/** What is to be done about one subscription. */
public sealed interface Step {

  /**
   * Ask for one, or for another one instead of what there was.
   *
   * @param room the room
   */
  record Subscribe(SyncedRoom room) implements Step {}

  /**
   * Let it last longer.
   *
   * @param subscription as it is
   */
  record Renew(RoomSubscription subscription) implements Step {}

  /**
   * Prove our right to it again.
   *
   * @param subscription as it is
   */
  record Reauthorize(RoomSubscription subscription) implements Step {}

  /**
   * End it.
   *
   * @param subscription as it is
   */
  record End(RoomSubscription subscription) implements Step {}
}
