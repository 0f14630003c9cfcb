package ee.hbook.outlook.notice.application;

import ee.hbook.link.Link;
import ee.hbook.link.LinkTimes;
import ee.hbook.link.Links;
import ee.hbook.outlook.SyncedRoom;
import ee.hbook.outlook.notice.Hearing;
import ee.hbook.outlook.notice.Notices;
import ee.hbook.outlook.notice.RoomSubscription;
import ee.hbook.outlook.notice.RoomSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is on record of subscriptions and their notices; each call a short transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SubscriptionRecords {

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final RoomSubscriptions subscriptions;
  private final Links links;
  private final LinkTimes times;
  private final Clock clock;

  @Inject
  public SubscriptionRecords(
      RoomSubscriptions subscriptions, Links links, LinkTimes times, Clock clock) {
    this.subscriptions = subscriptions;
    this.links = links;
    this.times = times;
    this.clock = clock;
  }

  /** The rooms whose links are switched on, by unit. */
  public List<SyncedRoom> rooms() {
    return links.rooms().stream()
        .filter(Link::enabled)
        .flatMap(link -> SyncedRoom.of(link).stream())
        .toList();
  }

  /** The links to rooms, switched on or not, by unit. */
  public List<Link> links() {
    return links.rooms();
  }

  /** All subscriptions, by link. */
  public List<RoomSubscription> all() {
    return subscriptions.all();
  }

  /**
   * As {@link RoomSubscriptions#byToken}.
   *
   * @param tokenHash the fingerprint of an address's token
   * @return empty when there is none
   */
  public Optional<RoomSubscription> byToken(String tokenHash) {
    return subscriptions.byToken(tokenHash);
  }

  /**
   * As {@link RoomSubscriptions#begin}.
   *
   * @param subscription the subscription
   */
  public void begin(RoomSubscription subscription) {
    subscriptions.begin(subscription);
  }

  /**
   * As {@link RoomSubscriptions#update}.
   *
   * @param before as it was when the call was made
   * @param after as it is now
   */
  public void update(RoomSubscription before, RoomSubscription after) {
    subscriptions.update(before, after);
  }

  /**
   * As {@link RoomSubscriptions#forget}.
   *
   * @param subscription the subscription
   */
  public void forget(RoomSubscription subscription) {
    subscriptions.forget(subscription);
  }

  /**
   * Stores what comes of notices.
   *
   * @param tokenHash the fingerprint of the token of the address that they came to
   * @param notices what was read
   * @return empty when nothing comes to that address
   */
  public Optional<Hearing> hear(String tokenHash, Notices notices) {
    return subscriptions
        .byToken(tokenHash)
        .map(
            addressed -> {
              Hearing heard = Hearing.of(notices, addressed, subscriptions::byId);
              heard.looks().forEach(link -> subscriptions.heard(link, clock.instant()));
              heard.wishes().forEach(subscriptions::wish);
              return heard;
            });
  }

  /**
   * Notes that a room is to be looked at, without a notice.
   *
   * @param link the number of its link
   */
  public void toBeLookedAt(long link) {
    subscriptions.toBeLookedAt(link, clock.instant());
  }

  /**
   * Takes the note away that a room is to be looked at.
   *
   * @param link the number of its link
   * @return whether it may be looked at now; when it is in trouble, or was asked to wait, it is
   *     left to its turn
   */
  public boolean looking(long link) {
    subscriptions.looking(link);
    return links
        .find(link)
        .filter(its -> its.enabled() && its.health().isSettled())
        .filter(its -> !times.isThrottled(its.peer(), clock.instant()))
        .isPresent();
  }

  /**
   * As {@link RoomSubscriptions#unfollowed}.
   *
   * @param before notices from before this moment
   * @return the numbers of links
   */
  public List<Long> unfollowed(Instant before) {
    return subscriptions.unfollowed(before);
  }

  /**
   * Takes the turn to keep subscriptions.
   *
   * @return false when another node has it
   */
  public boolean takeTurn() {
    return subscriptions.takeTurn(clock.instant(), LEASE);
  }

  /** Gives the turn back. */
  public void giveTurn() {
    subscriptions.giveTurn();
  }

  /**
   * As {@link RoomSubscriptions#comparedOn}.
   *
   * @return empty when it never was
   */
  public Optional<Instant> comparedOn() {
    return subscriptions.comparedOn();
  }

  /** Notes that what is on record was compared with what Outlook has. */
  public void compared() {
    subscriptions.compared(clock.instant());
  }
}
