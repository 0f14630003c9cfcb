package ee.hbook.recovery.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.accommodation.UnitId;
import ee.hbook.recovery.Verification;
import ee.hbook.recovery.Verification.Canary;
import ee.hbook.recovery.VerificationStep;
import ee.hbook.recovery.Verifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Verifications in the rows of {@code verification} and {@code verification_step}. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredVerifications implements Verifications {

  @PersistenceContext private EntityManager entities;

  @Override
  public List<Long> missing() {
    List<?> ids =
        entities
            .createNativeQuery(
                "select l.id from link l where l.enabled and l.phase = 'verifying' and not exists"
                    + " (select 1 from verification v where v.link_id = l.id"
                    + " and v.closed_on is null) order by l.id")
            .getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  @Override
  public List<Verification> open() {
    return read(query("v.closedOn is null order by v.openedOn, v.id"));
  }

  @Override
  public Optional<Verification> find(long id) {
    return Optional.ofNullable(entities.find(VerificationEntity.class, id)).map(this::read);
  }

  @Override
  public Optional<Verification> lock(long id) {
    return Optional.ofNullable(
            entities.find(VerificationEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(this::read);
  }

  @Override
  public Optional<Verification> of(long linkId) {
    return read(
            query("v.linkId = ?1 order by v.openedOn desc, v.id desc")
                .setParameter(1, linkId)
                .setMaxResults(1))
        .stream()
        .findFirst();
  }

  @Override
  public Verification begin(
      long linkId, Instant resumedOn, Instant now, List<VerificationStep> steps) {
    entities
        .createQuery("delete from Verification v where v.linkId = ?1 and v.closedOn is not null")
        .setParameter(1, linkId)
        .executeUpdate();
    VerificationEntity row = VerificationEntity.of(linkId, resumedOn, now);
    entities.persist(row);
    entities.flush();
    long id = requireNonNull(row.id);
    steps.forEach(step -> entities.persist(VerificationStepEntity.of(id, step)));
    entities.flush();
    return row.read(steps);
  }

  @Override
  public boolean claim(long id, Instant now, Duration lease) {
    return entities
            .createNativeQuery(
                "update verification set claimed_until = ?1 where id = ?2 and closed_on is null"
                    + " and (claimed_until is null or claimed_until < ?3)")
            .setParameter(1, Timestamp.from(now.plus(lease)))
            .setParameter(2, id)
            .setParameter(3, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  @Override
  public void release(long id, Instant now) {
    entities
        .createNativeQuery(
            "update verification set claimed_until = null, looked_on = ?1 where id = ?2")
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, id)
        .executeUpdate();
  }

  @Override
  public void reach(long id, VerificationStep step) {
    steps(id).stream()
        .filter(row -> row.kind.equals(step.kind().word()))
        .forEach(row -> row.write(step));
    entities.flush();
  }

  @Override
  public void keep(long id, Canary canary) {
    VerificationEntity row = entities.find(VerificationEntity.class, id);
    if (row != null) {
      row.keep(canary);
      entities.flush();
    }
  }

  @Override
  public void close(long id, Instant now, String how) {
    VerificationEntity row = entities.find(VerificationEntity.class, id);
    if (row != null && row.closedOn == null) {
      row.close(now, how);
      entities.flush();
    }
  }

  @Override
  public void forget(long id) {
    VerificationEntity row = entities.find(VerificationEntity.class, id);
    if (row != null) {
      entities.remove(row);
      entities.flush();
    }
  }

  @Override
  public List<LocalDate> canaryNights(UnitId unit) {
    List<?> nights =
        entities
            .createNativeQuery(
                "select v.canary_night from verification v join link l on l.id = v.link_id"
                    + " where l.accom_id = ?1 and l.accom_num = ?2 and v.canary_night is not null")
            .setParameter(1, unit.accomId())
            .setParameter(2, unit.accomNum())
            .getResultList();
    return nights.stream()
        .map(day -> day instanceof Date date ? date.toLocalDate() : (LocalDate) day)
        .toList();
  }

  private TypedQuery<VerificationEntity> query(String which) {
    return entities.createQuery(
        "select v from Verification v where " + which, VerificationEntity.class);
  }

  private List<Verification> read(TypedQuery<VerificationEntity> query) {
    return query.getResultList().stream().map(this::read).toList();
  }

  private Verification read(VerificationEntity row) {
    return row.read(
        steps(requireNonNull(row.id)).stream()
            .map(VerificationStepEntity::read)
            .sorted(Comparator.comparing(VerificationStep::kind))
            .toList());
  }

  private List<VerificationStepEntity> steps(long verification) {
    return entities
        .createQuery(
            "select s from VerificationStep s where s.verificationId = ?1",
            VerificationStepEntity.class)
        .setParameter(1, verification)
        .getResultList();
  }
}
