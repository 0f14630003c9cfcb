package ee.hbook.notification.jpa;

import static java.util.Objects.requireNonNull;

import ee.hbook.config.jpa.InstantColumn;
import ee.hbook.notification.outbox.Outbox;
import ee.hbook.notification.outbox.OutgoingMessage;
import ee.hbook.notification.outbox.OutgoingMessage.State;
import ee.hbook.notification.outbox.Stuck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The outbox in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredOutbox implements Outbox {

  private static final int MOST_STUCK = 1000;

  @PersistenceContext private EntityManager entities;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public long put(OutgoingMessage message) {
    MailEntity row = new MailEntity();
    row.write(message);
    entities.persist(row);
    return requireNonNull(row.id);
  }

  @Override
  @Transactional
  public List<OutgoingMessage> claim(boolean mails, Instant now, Instant until, int most) {
    List<Long> due =
        entities
            .createQuery(
                "select m.id from Mail m where m.state = 'waiting' and m.dueOn <= ?1"
                    + " and (m.claimedUntil is null or m.claimedUntil < ?2)"
                    + " and m.kind = ?3 order by m.dueOn, m.id",
                Long.class)
            .setParameter(1, now)
            .setParameter(2, now.atOffset(ZoneOffset.UTC))
            .setParameter(3, mails ? MailEntity.MAIL : MailEntity.WEBHOOK)
            .setMaxResults(most)
            .getResultList();
    return due.stream()
        .filter(id -> claim(id, now, until))
        .map(id -> requireNonNull(entities.find(MailEntity.class, id)).read())
        .toList();
  }

  /** One statement, so that of two nodes one gets the mail. */
  private boolean claim(long id, Instant now, Instant until) {
    return entities
            .createQuery(
                "update Mail m set m.claimedUntil = ?1 where m.id = ?2 and m.state = 'waiting'"
                    + " and (m.claimedUntil is null or m.claimedUntil < ?3)")
            .setParameter(1, until.atOffset(ZoneOffset.UTC))
            .setParameter(2, id)
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  @Override
  @Transactional
  public void update(OutgoingMessage message) {
    MailEntity row = entities.find(MailEntity.class, message.id());
    if (row != null) {
      row.write(message);
    }
  }

  @Override
  public Optional<OutgoingMessage> find(long id) {
    return Optional.ofNullable(entities.find(MailEntity.class, id)).map(MailEntity::read);
  }

  @Override
  public List<OutgoingMessage> latest(int most) {
    return entities
        .createQuery("select m from Mail m order by m.writtenOn desc, m.id desc", MailEntity.class)
        .setMaxResults(most)
        .getResultStream()
        .map(MailEntity::read)
        .toList();
  }

  @Override
  public long waiting() {
    return entities
        .createQuery("select count(m) from Mail m where m.state = 'waiting'", Long.class)
        .getSingleResult();
  }

  @Override
  public List<Stuck> stuck(Instant writtenBefore) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select m.id, m.kind, m.receiver, m.state, m.written_on from mail m"
                    + " where (m.state = 'waiting' and m.written_on < ?1)"
                    + " or (m.state = 'given_up' and not exists (select 1 from mail s"
                    + " where s.receiver = m.receiver and s.state = 'sent'"
                    + " and s.written_on > m.written_on)) order by m.written_on, m.id")
            .setParameter(1, Timestamp.from(writtenBefore))
            .setMaxResults(MOST_STUCK)
            .getResultList();
    return rows.stream().map(row -> stuck((Object[]) row)).toList();
  }

  private static Stuck stuck(Object[] row) {
    return new Stuck(
        ((Number) row[0]).longValue(),
        MailEntity.WEBHOOK.equals(row[1]),
        (String) row[2],
        State.GIVEN_UP.word().equals(row[3]),
        InstantColumn.read(row[4]));
  }

  @Override
  public void forget(Instant before) {
    entities
        .createQuery("delete from Mail m where m.state <> 'waiting' and m.dueOn < ?1")
        .setParameter(1, before)
        .executeUpdate();
  }
}
