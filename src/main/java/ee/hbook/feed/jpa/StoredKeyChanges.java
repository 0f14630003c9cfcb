package ee.hbook.feed.jpa;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.feed.FeedVariant;
import ee.hbook.feed.KeyChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The changes of our feeds' addresses in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredKeyChanges implements KeyChanges {

  @PersistenceContext private EntityManager entities;

  @Override
  public void changed(FeedVariant variant, Instant now) {
    forget(variant);
    entities
        .createNativeQuery("insert into feed_key_change (variant, changed_on) values (?1, ?2)")
        .setParameter(1, variant.word())
        .setParameter(2, Timestamp.from(now))
        .executeUpdate();
  }

  @Override
  public void forget(FeedVariant variant) {
    entities
        .createNativeQuery("delete from feed_key_change where variant = ?1")
        .setParameter(1, variant.word())
        .executeUpdate();
  }

  @Override
  public Map<FeedVariant, Instant> all() {
    List<?> rows =
        entities
            .createNativeQuery("select variant, changed_on from feed_key_change")
            .getResultList();
    Map<FeedVariant, Instant> changes = new EnumMap<>(FeedVariant.class);
    for (Object row : rows) {
      Object[] change = (Object[]) row;
      for (FeedVariant variant : FeedVariant.values()) {
        if (variant.word().equals(change[0])) {
          changes.put(variant, InstantColumn.read(change[1]));
        }
      }
    }
    return changes;
  }
}
