package ee.hbook.notification.jpa;

import ee.hbook.notification.Notice;
import ee.hbook.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Notices in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredNotices implements Notices {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Notice> all() {
    return entities
        .createQuery(
            "select n from Notice n where n.dismissed = false order by n.createdOn desc, n.id desc",
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
  public void save(Notice notice) {
    NoticeEntity row = notice.id() == 0 ? null : entities.find(NoticeEntity.class, notice.id());
    boolean isNew = row == null;
    if (row == null) {
      row = new NoticeEntity();
    }
    row.write(notice);
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
    if (row == null || row.dismissed) {
      return false;
    }
    if (row.linkId == null && row.accomId != 0) {
      entities.remove(row);
    } else {
      row.dismiss();
    }
    return true;
  }

  @Override
  public void dismissAll() {
    entities
        .createQuery("delete from Notice n where n.linkId is null and n.accomId <> 0")
        .executeUpdate();
    entities.createQuery("update Notice n set n.dismissed = true").executeUpdate();
  }
}
