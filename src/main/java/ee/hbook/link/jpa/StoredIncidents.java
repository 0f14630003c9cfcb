package ee.hbook.link.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.link.health.CommonCause.HostTally;
import ee.hbook.link.health.Incident;
import ee.hbook.link.health.Incidents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Incidents in the rows of {@code incident}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredIncidents implements Incidents {

  @PersistenceContext private EntityManager entities;

  @Override
  public Incident open(Incident incident) {
    IncidentEntity row = new IncidentEntity();
    row.write(incident);
    entities.persist(row);
    entities.flush();
    return row.read();
  }

  @Override
  public void update(Incident incident) {
    IncidentEntity row = entities.find(IncidentEntity.class, incident.id());
    if (row != null) {
      row.write(incident);
      entities.flush();
    }
  }

  @Override
  public Optional<Incident> openOf(long linkId, Incident.Kind kind) {
    return openOf(linkId).stream().filter(incident -> incident.kind() == kind).findFirst();
  }

  @Override
  public List<Incident> openOf(long linkId) {
    return read(
        query("i.linkId = ?1 and i.closedOn is null order by i.openedOn, i.id")
            .setParameter(1, linkId));
  }

  @Override
  public Optional<Incident> egress() {
    return read(query("i.kind = 'egress' and i.closedOn is null")).stream().findFirst();
  }

  @Override
  public Optional<Incident> find(long id) {
    return Optional.ofNullable(entities.find(IncidentEntity.class, id)).map(IncidentEntity::read);
  }

  @Override
  public List<Incident> of(long linkId, int most) {
    return read(
        query("i.linkId = ?1 order by i.openedOn desc, i.id desc")
            .setParameter(1, linkId)
            .setMaxResults(most));
  }

  @Override
  public List<Incident> open() {
    return read(query("i.closedOn is null order by i.openedOn, i.id"));
  }

  @Override
  public List<Incident> untold(Instant noticedBefore) {
    return read(
        query(
                "i.toldEndOn is null and ((i.toldOn is null and i.openedOn <= ?1) or"
                    + " (i.toldOn is not null and i.resumedOn is not null))"
                    + " order by i.openedOn, i.id")
            .setParameter(1, noticedBefore)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void tellAgain(long id, boolean end) {
    IncidentEntity row = entities.find(IncidentEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (row != null) {
      row.tellAgain(end);
      entities.flush();
    }
  }

  @Override
  public void takeBack(Instant noticedSince, Instant due) {
    String taken = "i.kind = 'paused' and i.toldOn is null and i.openedOn >= ?1";
    List<IncidentEntity> rows = query(taken).setParameter(1, noticedSince).getResultList();
    for (IncidentEntity row : rows) {
      LinkEntity link = entities.find(LinkEntity.class, requireNonNull(row.linkId));
      if (link != null) {
        link.stumblesAgain(due);
      }
      entities.remove(row);
    }
    entities.flush();
  }

  @Override
  public List<HostTally> hosts(Instant since) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select host, sum(case when last_failure is null then 0 else 1 end),"
                    + " sum(case when last_failure is null then 1 else 0 end) from link"
                    + " where enabled and host <> '' and last_attempt >= ?1"
                    + " and (cause is null or cause <> 'throttled')"
                    + " and (last_failure is null or cause is not null) group by host")
            .setParameter(1, Timestamp.from(since))
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new HostTally((String) row[0], number(row[1]), number(row[2])))
        .toList();
  }

  @Override
  public void decideAlone() {
    entities
        .createNativeQuery("select id from site_revision where id = 1 for update")
        .getResultList();
  }

  @Override
  public void stumblersDue(Instant when) {
    entities
        .createNativeQuery(
            "update link set due_on = ?1 where enabled and due_on > ?1"
                + " and last_failure is not null and phase not in ('paused', 'probing')"
                + " and (cause is null or cause <> 'throttled')")
        .setParameter(1, Timestamp.from(when))
        .executeUpdate();
  }

  private TypedQuery<IncidentEntity> query(String which) {
    return entities.createQuery("select i from Incident i where " + which, IncidentEntity.class);
  }

  private static List<Incident> read(TypedQuery<IncidentEntity> query) {
    return query.getResultStream().map(IncidentEntity::read).toList();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
