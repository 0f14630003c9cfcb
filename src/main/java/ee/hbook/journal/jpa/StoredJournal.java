package ee.hbook.journal.jpa;

import ee.hbook.journal.Author;
import ee.hbook.journal.Journal;
import ee.hbook.journal.JournalEntry;
import ee.hbook.journal.LogFilter;
import ee.hbook.journal.LogKind;
import ee.hbook.journal.LogLine;
import ee.hbook.journal.LoggedCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The journal in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredJournal implements Journal {

  @PersistenceContext private EntityManager entities;

  @Override
  public void write(JournalEntry entry, Author by, Instant now) {
    entities.persist(JournalEntity.of(entry, by, now));
  }

  @Override
  public List<LogLine> lines(LogFilter filter, int offset, int limit) {
    if (filter.kinds().isEmpty()) {
      return List.of();
    }
    return query("select l", filter, " order by l.loggedOn desc, l.line desc", LogLineEntity.class)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(LogLineEntity::read)
        .toList();
  }

  @Override
  public int count(LogFilter filter) {
    return filter.kinds().isEmpty()
        ? 0
        : query("select count(l)", filter, "", Long.class).getSingleResult().intValue();
  }

  @Override
  public List<LoggedCalendar> calendars() {
    return entities
        .createQuery(
            "select distinct l.linkId, l.subject, l.accomName, l.unitName from LogLine l"
                + " where l.kind = 'sync' and l.linkId is not null"
                + " order by l.subject, l.accomName, l.unitName",
            Object[].class)
        .getResultStream()
        .map(
            row ->
                new LoggedCalendar(
                    (Long) row[0], (String) row[1], (String) row[2], (String) row[3]))
        .toList();
  }

  private <T> TypedQuery<T> query(String what, LogFilter filter, String order, Class<T> type) {
    StringBuilder jpql = new StringBuilder(what).append(" from LogLine l where l.kind in :kinds");
    filter.reservationId().ifPresent(id -> jpql.append(" and l.reservationId = :reservation"));
    filter.linkId().ifPresent(id -> jpql.append(" and l.linkId = :link"));
    filter.from().ifPresent(from -> jpql.append(" and l.loggedOn >= :from"));
    filter.to().ifPresent(to -> jpql.append(" and l.loggedOn < :to"));
    TypedQuery<T> query = entities.createQuery(jpql.append(order).toString(), type);
    query.setParameter("kinds", filter.kinds().stream().map(LogKind::word).toList());
    filter.reservationId().ifPresent(id -> query.setParameter("reservation", id));
    filter.linkId().ifPresent(id -> query.setParameter("link", id));
    filter.from().ifPresent(from -> query.setParameter("from", from));
    filter.to().ifPresent(to -> query.setParameter("to", to));
    return query;
  }

  @Override
  public int deleteBefore(Instant before, int limit) {
    return entities
        .createNativeQuery(
            "delete from journal where id in (select id from journal where logged_on < ?1"
                + " order by id fetch first "
                + limit
                + " rows only)")
        .setParameter(1, Timestamp.from(before))
        .executeUpdate();
  }
}
