package ee.hbook.notification.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.notification.Notice;
import ee.hbook.notification.Notice.Kind;
import ee.hbook.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Notices in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredNotices implements Notices {

  private static final List<String> NEWS =
      Arrays.stream(Kind.values()).filter(Kind::isNews).map(Kind::word).toList();

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Notice> standing() {
    return entities
        .createQuery(
            "select n from Notice n where n.kind not in ?1 order by n.createdOn, n.id",
            NoticeEntity.class)
        .setParameter(1, NEWS)
        .getResultStream()
        .map(NoticeEntity::read)
        .toList();
  }

  @Override
  public List<Notice> all() {
    return entities
        .createQuery(
            "select n from Notice n where n.dismissed = false and n.recorded = true order by"
                + " n.createdOn desc, n.id desc",
            NoticeEntity.class)
        .getResultStream()
        .map(NoticeEntity::read)
        .toList();
  }

  @Override
  public List<Notice> of(long linkId) {
    return entities
        .createQuery("select n from Notice n where n.linkId = ?1", NoticeEntity.class)
        .setParameter(1, linkId)
        .getResultStream()
        .map(NoticeEntity::read)
        .toList();
  }

  @Override
  public List<Notice> ofHouse() {
    return entities
        .createQuery("select n from Notice n where n.accomId = 0", NoticeEntity.class)
        .getResultStream()
        .map(NoticeEntity::read)
        .toList();
  }

  @Override
  public List<Notice> untold(Notice.Kind kind) {
    List<?> found =
        entities
            .createNativeQuery(
                "select id from notice where kind = ?1 and told_on is null and not dismissed"
                    + " order by created_on, id for update")
            .setParameter(1, kind.word())
            .getResultList();
    return found.stream()
        .map(id -> entities.find(NoticeEntity.class, ((Number) id).longValue()))
        .filter(Objects::nonNull)
        .map(NoticeEntity::read)
        .toList();
  }

  @Override
  public void told(long id, Instant now) {
    entities
        .createNativeQuery("update notice set told_on = ?1 where id = ?2")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, id)
        .executeUpdate();
  }

  @Override
  public void tellAgain(long id) {
    entities
        .createNativeQuery("update notice set told_on = null where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  @Override
  public List<Notice> of(UnitId unit, Notice.Kind kind) {
    return entities
        .createQuery(
            "select n from Notice n where n.accomId = ?1 and n.accomNum = ?2 and n.kind = ?3",
            NoticeEntity.class)
        .setParameter(1, unit.accomId())
        .setParameter(2, unit.accomNum())
        .setParameter(3, kind.word())
        .getResultList()
        .stream()
        .map(NoticeEntity::read)
        .toList();
  }

  @Override
  public void save(Notice notice, boolean recorded) {
    NoticeEntity row = notice.id() == 0 ? null : entities.find(NoticeEntity.class, notice.id());
    boolean isNew = row == null;
    if (row == null) {
      row = new NoticeEntity();
    }
    row.write(notice);
    row.recorded |= recorded;
    if (isNew) {
      entities.persist(row);
    }
  }

  @Override
  public void delete(long id) {
    NoticeEntity row = entities.find(NoticeEntity.class, id);
    if (row != null) {
      entities.remove(row);
    }
  }

  @Override
  public boolean dismiss(long id) {
    NoticeEntity row = entities.find(NoticeEntity.class, id);
    if (row == null || row.dismissed || !row.recorded) {
      return false;
    }
    row.dismiss();
    return true;
  }

  @Override
  public void forgetUploads(LocalDate before) {
    entities
        .createQuery(
            "delete from Notice n where n.linkId is null and n.accomId <> 0 and n.checkOut < ?1")
        .setParameter(1, before)
        .executeUpdate();
  }

  @Override
  public void dismissAll() {
    entities.createQuery("update Notice n set n.dismissed = true").executeUpdate();
  }
}
