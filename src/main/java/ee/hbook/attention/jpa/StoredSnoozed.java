package ee.hbook.attention.jpa;

import ee.hbook.attention.Snooze;
import ee.hbook.attention.Snoozed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What was put off, in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredSnoozed implements Snoozed {

  @PersistenceContext private EntityManager entities;

  @Override
  @Transactional
  public List<Snooze> at(Instant now) {
    return entities
        .createQuery("select s from NeedSnooze s where s.untilOn > ?1", SnoozeEntity.class)
        .setParameter(1, now)
        .getResultStream()
        .map(SnoozeEntity::read)
        .toList();
  }

  @Override
  public void put(Snooze snooze) {
    SnoozeEntity row = entities.find(SnoozeEntity.class, snooze.key());
    if (row == null) {
      row = new SnoozeEntity();
      row.write(snooze);
      entities.persist(row);
    } else {
      row.write(snooze);
    }
  }

  @Override
  public boolean remove(String key) {
    SnoozeEntity row = entities.find(SnoozeEntity.class, key);
    if (row == null) {
      return false;
    }
    entities.remove(row);
    return true;
  }

  @Override
  public void forget(Instant before) {
    entities
        .createQuery("delete from NeedSnooze s where s.untilOn < ?1")
        .setParameter(1, before)
        .executeUpdate();
  }
}
