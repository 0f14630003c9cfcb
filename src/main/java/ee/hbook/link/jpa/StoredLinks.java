package ee.hbook.link.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.link.Link;
import ee.hbook.link.LinkFeed;
import ee.hbook.link.LinkNumbers;
import ee.hbook.link.LinkSource;
import ee.hbook.link.LinkStore;
import ee.hbook.link.LinkTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Links and runs in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredLinks implements LinkStore, LinkTimes {

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Link> all() {
    return entities
        .createQuery("select l from Link l order by l.accomId, l.accomNum, l.id", LinkEntity.class)
        .getResultStream()
        .map(LinkEntity::read)
        .toList();
  }

  @Override
  public List<Link> rooms() {
    return entities
        .createQuery(
            "select l from Link l where l.room is not null"
                + " order by l.accomId, l.accomNum, l.id",
            LinkEntity.class)
        .getResultStream()
        .map(LinkEntity::read)
        .toList();
  }

  @Override
  public List<Link> of(UnitId unit) {
    return entities
        .createQuery(
            "select l from Link l where l.accomId = ?1 and l.accomNum = ?2 order by l.id",
            LinkEntity.class)
        .setParameter(1, unit.accomId())
        .setParameter(2, unit.accomNum())
        .getResultStream()
        .map(LinkEntity::read)
        .toList();
  }

  @Override
  public Optional<Link> find(long id) {
    return Optional.ofNullable(entities.find(LinkEntity.class, id)).map(LinkEntity::read);
  }

  @Override
  public Optional<LinkFeed> feedOf(long id) {
    return entities
        .createQuery(
            "select l.accomId, l.accomNum, l.exported from Link l where l.id = ?1", Object[].class)
        .setParameter(1, id)
        .getResultStream()
        .map(row -> new LinkFeed(new UnitId((Long) row[0], (Integer) row[1]), (Boolean) row[2]))
        .findFirst();
  }

  @Override
  public LinkNumbers numbers() {
    List<?> rows =
        entities
            .createNativeQuery("select first_number, last_number from given_link_number")
            .getResultList();
    return new LinkNumbers(
        rows.stream()
            .map(Object[].class::cast)
            .map(row -> new LinkNumbers.Range(number(row[0]), number(row[1])))
            .toList());
  }

  @Override
  public Optional<Link> lock(long id) {
    return Optional.ofNullable(entities.find(LinkEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(LinkEntity::read);
  }

  @Override
  public Link add(UnitId unit, String name, LinkSource source, Instant now) {
    long turn = number(entities.createNativeQuery("select nextval('link_seq')").getSingleResult());
    return store(LinkNumbers.make(base(), turn), unit, name, source, now);
  }

  /** Whoever makes the first link draws; whoever comes meanwhile waits, and finds it drawn. */
  private long base() {
    entities
        .createNativeQuery("update link_number_base set base = ?1 where base = 0")
        .setParameter(1, LinkNumbers.base(RANDOM))
        .executeUpdate();
    return number(
        entities.createNativeQuery("select base from link_number_base").getSingleResult());
  }

  @Override
  public Link addAs(long number, UnitId unit, String name, LinkSource source, Instant now) {
    if (!LinkNumbers.isOneEverywhere(number)) {
      entities
          .createNativeQuery(
              "insert into given_link_number (first_number, last_number) values (?1, ?2)")
          .setParameter(1, number)
          .setParameter(2, number)
          .executeUpdate();
    }
    return store(number, unit, name, source, now);
  }

  private Link store(long number, UnitId unit, String name, LinkSource source, Instant now) {
    LinkEntity row = new LinkEntity();
    row.id = number;
    row.accomId = unit.accomId();
    row.accomNum = unit.accomNum();
    row.name = name;
    row.write(source);
    row.enabled = true;
    row.createdOn = now;
    row.dueOn = now.plus(Duration.ofMinutes(5));
    entities.persist(row);
    entities.flush();
    return row.read();
  }

  @Override
  public void update(Link link) {
    LinkEntity row = entities.find(LinkEntity.class, link.id());
    if (row != null) {
      row.write(link);
      entities.flush();
    }
  }

  @Override
  public void delete(long id) {
    LinkEntity row = entities.find(LinkEntity.class, id);
    if (row != null) {
      entities.remove(row);
      entities.flush();
      entities.clear();
    }
  }

  @Override
  public void dueNow(UnitId unit, OptionalLong but, Instant now) {
    // A row that a run has at this moment is left: waiting for it could mean waiting for each
    // other.
    List<?> free =
        entities
            .createNativeQuery(
                "select id from link where accom_id = ?1 and accom_num = ?2 and id <> ?3 and"
                    + " failures = 0 and phase in ('active', 'verifying', 'quarantined') and due_on"
                    + " > ?4 for update skip locked")
            .setParameter(1, unit.accomId())
            .setParameter(2, unit.accomNum())
            .setParameter(3, but.orElse(0))
            .setParameter(4, Timestamp.from(now))
            .getResultList();
    for (Object id : free) {
      entities
          .createNativeQuery("update link set due_on = ?1 where id = ?2")
          .setParameter(1, Timestamp.from(now))
          .setParameter(2, id)
          .executeUpdate();
    }
  }

  @Override
  public void dueBy(Collection<Long> ids, Instant moment) {
    for (long id : ids) {
      entities
          .createNativeQuery(
              "update link set due_on = ?1 where id = ?2 and due_on > ?3 and enabled and failures ="
                  + " 0 and last_failure is null and phase in ('active', 'verifying',"
                  + " 'quarantined')")
          .setParameter(1, Timestamp.from(moment))
          .setParameter(2, id)
          .setParameter(3, Timestamp.from(moment))
          .executeUpdate();
    }
  }

  @Override
  public boolean isThrottled(String host, Instant now) {
    return !entities
        .createQuery(
            "select l.id from Link l where l.host = ?1 and l.cause = 'throttled' and l.dueOn > ?2",
            Long.class)
        .setParameter(1, host)
        .setParameter(2, now)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void postpone(String host, Instant until) {
    // As above: a row that a run has is left, and meets the same answer by itself.
    List<?> free =
        entities
            .createNativeQuery(
                "select id from link where host = ?1 and enabled and due_on < ?2"
                    + " and claimed_until is null for update skip locked")
            .setParameter(1, host)
            .setParameter(2, Timestamp.from(until))
            .getResultList();
    for (Object id : free) {
      entities
          .createNativeQuery("update link set due_on = ?1 where id = ?2")
          .setParameter(1, Timestamp.from(until))
          .setParameter(2, id)
          .executeUpdate();
    }
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
