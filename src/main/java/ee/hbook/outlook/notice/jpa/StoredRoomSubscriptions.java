package ee.hbook.outlook.notice.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.outlook.notice.RoomSubscription;
import ee.hbook.outlook.notice.RoomSubscription.Wish;
import ee.hbook.outlook.notice.RoomSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Subscriptions in {@code outlook_subscription}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredRoomSubscriptions implements RoomSubscriptions {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<RoomSubscription> all() {
    return entities
        .createQuery(
            "select s from RoomSubscription s order by s.link", RoomSubscriptionEntity.class)
        .getResultStream()
        .map(RoomSubscriptionEntity::read)
        .toList();
  }

  @Override
  public Optional<RoomSubscription> byToken(String tokenHash) {
    return only("select s from RoomSubscription s where s.tokenHash = :it", tokenHash);
  }

  @Override
  public Optional<RoomSubscription> byId(String id) {
    return only("select s from RoomSubscription s where s.subscription = :it", id);
  }

  private Optional<RoomSubscription> only(String query, String it) {
    return entities
        .createQuery(query, RoomSubscriptionEntity.class)
        .setParameter("it", it)
        .getResultStream()
        .map(RoomSubscriptionEntity::read)
        .findFirst();
  }

  @Override
  public void begin(RoomSubscription subscription) {
    RoomSubscriptionEntity known =
        entities.find(
            RoomSubscriptionEntity.class, subscription.link(), LockModeType.PESSIMISTIC_WRITE);
    RoomSubscriptionEntity row = known == null ? new RoomSubscriptionEntity() : known;
    row.write(subscription);
    if (known == null) {
      entities.persist(row);
    }
    entities.flush();
  }

  @Override
  public void update(RoomSubscription before, RoomSubscription after) {
    RoomSubscriptionEntity row =
        entities.find(RoomSubscriptionEntity.class, before.link(), LockModeType.PESSIMISTIC_WRITE);
    if (row != null && row.tokenHash.equals(before.tokenHash())) {
      Wish meanwhile = row.wish();
      row.write(after);
      if (meanwhile != before.wish()) {
        row.wish = meanwhile.word();
      }
      entities.flush();
    }
  }

  @Override
  public void forget(RoomSubscription subscription) {
    entities
        .createNativeQuery(
            "delete from outlook_subscription where link_id = ?1 and token_hash = ?2")
        .setParameter(1, subscription.link())
        .setParameter(2, subscription.tokenHash())
        .executeUpdate();
  }

  @Override
  public void heard(long link, Instant now) {
    entities
        .createNativeQuery(
            "update outlook_subscription set heard_on = coalesce(heard_on, ?1), told_on = ?1"
                + " where link_id = ?2"
                + " and (heard_on is null or told_on is null or told_on < heard_on)")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, link)
        .executeUpdate();
  }

  @Override
  public void toBeLookedAt(long link, Instant now) {
    entities
        .createNativeQuery(
            "update outlook_subscription set heard_on = ?1"
                + " where link_id = ?2 and heard_on is null")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, link)
        .executeUpdate();
  }

  @Override
  public void wish(long link, Wish wish) {
    entities
        .createNativeQuery("update outlook_subscription set wish = ?1 where link_id = ?2")
        .setParameter(1, wish.word())
        .setParameter(2, link)
        .executeUpdate();
  }

  @Override
  public void looking(long link) {
    entities
        .createNativeQuery(
            "update outlook_subscription set heard_on = null"
                + " where link_id = ?1 and heard_on is not null")
        .setParameter(1, link)
        .executeUpdate();
  }

  @Override
  public List<Long> unfollowed(Instant before) {
    List<?> links =
        entities
            .createNativeQuery(
                "select link_id from outlook_subscription where heard_on < ?1 order by link_id")
            .setParameter(1, Timestamp.from(before))
            .getResultList();
    return links.stream().map(link -> ((Number) link).longValue()).toList();
  }

  @Override
  public boolean takeTurn(Instant now, Duration lease) {
    return entities
            .createNativeQuery(
                "update outlook_keeping set busy_until = ?1"
                    + " where id = 1 and (busy_until is null or busy_until < ?2)")
            .setParameter(1, Timestamp.from(now.plus(lease)))
            .setParameter(2, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  @Override
  public void giveTurn() {
    entities
        .createNativeQuery("update outlook_keeping set busy_until = null where id = 1")
        .executeUpdate();
  }

  @Override
  public Optional<Instant> comparedOn() {
    List<?> rows =
        entities
            .createNativeQuery("select compared_on from outlook_keeping where id = 1")
            .getResultList();
    return rows.stream().filter(Objects::nonNull).findFirst().map(InstantColumn::read);
  }

  @Override
  public void compared(Instant now) {
    entities
        .createNativeQuery("update outlook_keeping set compared_on = ?1 where id = 1")
        .setParameter(1, Timestamp.from(now))
        .executeUpdate();
  }
}
