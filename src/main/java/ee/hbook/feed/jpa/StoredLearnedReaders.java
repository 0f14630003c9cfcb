package ee.hbook.feed.jpa;

import ee.hbook.feed.reads.FeedChannel;
import ee.hbook.feed.reads.LearnedReader;
import ee.hbook.feed.reads.LearnedReaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** What was found out about readers, in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredLearnedReaders implements LearnedReaders {

  @PersistenceContext private EntityManager entities;

  @Override
  public void learn(LearnedReader reader, Instant now) {
    forget(reader.link());
    entities
        .createNativeQuery(
            "insert into learned_reader (link_id, reader, host, learned_on) values (?1, ?2, ?3,"
                + " ?4)")
        .setParameter(1, reader.link().link())
        .setParameter(2, reader.program())
        .setParameter(3, reader.link().host())
        .setParameter(4, Timestamp.from(now))
        .executeUpdate();
  }

  @Override
  public void forget(FeedChannel link) {
    entities
        .createNativeQuery("delete from learned_reader where link_id = ?1")
        .setParameter(1, link.link())
        .executeUpdate();
  }
}
