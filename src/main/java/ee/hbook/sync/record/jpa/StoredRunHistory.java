package ee.hbook.sync.record.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.sync.record.RunDetail;
import ee.hbook.sync.record.RunHistory;
import ee.hbook.sync.record.SyncRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Runs in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredRunHistory implements RunHistory {

  @PersistenceContext private EntityManager entities;

  @Override
  public long record(SyncRun run, RunDetail detail) {
    SyncRunDetailEntity details = new SyncRunDetailEntity();
    SyncRunEntity row = new SyncRunEntity();
    row.write(run, details.write(detail));
    entities.persist(row);
    entities.flush();
    details.runId = requireNonNull(row.id);
    entities.persist(details);
    return details.runId;
  }

  @Override
  public List<SyncRun> newest(OptionalLong linkId, int most) {
    TypedQuery<SyncRunEntity> query =
        linkId.isPresent()
            ? entities
                .createQuery(
                    "select r from SyncRun r where r.linkId = ?1 order by r.id desc",
                    SyncRunEntity.class)
                .setParameter(1, linkId.getAsLong())
            : entities.createQuery(
                "select r from SyncRun r order by r.id desc", SyncRunEntity.class);
    return query.setMaxResults(most).getResultStream().map(SyncRunEntity::read).toList();
  }

  @Override
  public List<SyncRun> uploads(int most) {
    return entities
        .createQuery(
            "select r from SyncRun r where r.linkId is null order by r.id desc",
            SyncRunEntity.class)
        .setMaxResults(most)
        .getResultStream()
        .map(SyncRunEntity::read)
        .toList();
  }

  @Override
  public Optional<SyncRun> find(long id) {
    return Optional.ofNullable(entities.find(SyncRunEntity.class, id)).map(SyncRunEntity::read);
  }

  @Override
  public RunDetail detail(long id) {
    return Optional.ofNullable(entities.find(SyncRunDetailEntity.class, id))
        .map(SyncRunDetailEntity::read)
        .orElse(RunDetail.NONE);
  }

  @Override
  public boolean undone(long id, Instant now) {
    return entities
            .createNativeQuery(
                "update sync_run set undone_on = ?1 where id = ?2 and undone_on is null")
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, id)
            .executeUpdate()
        == 1;
  }

  @Override
  public void allUndone(long linkId, Instant now) {
    entities
        .createNativeQuery(
            "update sync_run set undone_on = ?1 where link_id = ?2 and undone_on is null"
                + " and undo = 'possible'")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, linkId)
        .executeUpdate();
  }

  @Override
  public int deleteBefore(Instant end, int most) {
    return entities
        .createNativeQuery(
            "delete from sync_run where id in (select r.id from sync_run r"
                + " where r.finished_on < ?1 and not exists"
                + " (select 1 from link l where l.last_run = r.id)"
                + " order by r.id fetch first "
                + most
                + " rows only)")
        .setParameter(1, Timestamp.from(end))
        .executeUpdate();
  }
}
