package ee.hbook.reservation.jpa;

import ee.hbook.accommodation.UnitId;
import ee.hbook.journal.application.KeepJournal;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationLog;
import ee.hbook.reservation.ReservationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reservations in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredReservations implements ReservationStore {

  private static final String WITH_CUSTOMER =
      "select r from Reservation r left join fetch r.customer where 1 = 1";

  @PersistenceContext private EntityManager entities;
  @Inject private KeepJournal journal;
  @Inject private StoredGroups groups;

  @Override
  public Optional<Reservation> find(long id) {
    return entities
        .createQuery(WITH_CUSTOMER + " and r.id = :id", ReservationEntity.class)
        .setParameter("id", id)
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .findFirst()
        .map(ReservationEntity::read);
  }

  @Override
  public List<Reservation> ofUids(Collection<String> uids) {
    return uids.isEmpty()
        ? List.of()
        : read(WITH_CUSTOMER + " and r.uid in :uids", Map.of("uids", uids));
  }

  @Override
  public List<Reservation> of(UnitId unit, LocalDate from) {
    return read(
        WITH_CUSTOMER
            + " and r.accomId = :accomId and r.accomNum = :accomNum and r.checkOut >= :from"
            + " order by r.checkIn, r.id",
        Map.of("accomId", unit.accomId(), "accomNum", unit.accomNum(), "from", from));
  }

  @Override
  public List<Reservation> all(LocalDate from) {
    return read(
        WITH_CUSTOMER + " and r.checkOut >= :from order by r.checkIn, r.id", Map.of("from", from));
  }

  private List<Reservation> read(String query, Map<String, Object> parameters) {
    TypedQuery<ReservationEntity> rows = entities.createQuery(query, ReservationEntity.class);
    parameters.forEach(rows::setParameter);
    return rows.getResultStream().map(ReservationEntity::read).toList();
  }

  @Override
  public List<Reservation> ofNumbers(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : read(WITH_CUSTOMER + " and r.id in :ids", Map.of("ids", List.copyOf(ids)));
  }

  private void retireUid(long id) {
    entities
        .createNativeQuery(
            "insert into retired_uid (uid, own, check_out)"
                + " select uid, origin is null, check_out from reservation where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
  }

  @Override
  public Optional<Customer> customerOf(String email) {
    return entities
        .createQuery(
            "select c from Customer c where lower(c.email) = lower(:email) order by c.id desc",
            CustomerEntity.class)
        .setParameter("email", email)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(CustomerEntity::read);
  }

  @Override
  public Reservation add(Reservation reservation) {
    return add(new ReservationEntity(), reservation);
  }

  @Override
  public Reservation takeOver(Reservation reservation) {
    ReservationEntity row = new ReservationEntity();
    if (reservation.id() > 0 && entities.find(ReservationEntity.class, reservation.id()) == null) {
      row.id = reservation.id();
    }
    return add(row, reservation);
  }

  @Override
  public void leaveNumbers(long last) {
    long next;
    do {
      next =
          ((Number)
                  entities.createNativeQuery("select nextval('reservation_seq')").getSingleResult())
              .longValue();
    } while (next < last);
  }

  private Reservation add(ReservationEntity row, Reservation reservation) {
    belongsToItsCustomer(row, reservation);
    row.write(reservation);
    entities.persist(row);
    Reservation added = row.read();
    journal.write(ReservationLog.added(added));
    entities.flush();
    return added;
  }

  @Override
  public void update(Reservation reservation) {
    ReservationEntity row = entities.find(ReservationEntity.class, reservation.id());
    if (row != null) {
      if (!row.uid.equals(reservation.uid())) {
        retireUid(reservation.id());
      }
      Reservation before = row.read();
      if (row.customer == null) {
        belongsToItsCustomer(row, reservation);
      }
      row.write(reservation);
      if (row.customer != null) {
        entities.persist(row.customer);
      }
      ReservationLog.changed(before, reservation).ifPresent(journal::write);
      entities.flush();
      if (!before.groupId().equals(reservation.groupId())) {
        before.groupId().ifPresent(groups::endIfEmpty);
      }
    }
  }

  private void belongsToItsCustomer(ReservationEntity row, Reservation reservation) {
    reservation
        .customer()
        .filter(customer -> customer.id() != 0)
        .map(customer -> entities.find(CustomerEntity.class, customer.id()))
        .ifPresent(row::belongsTo);
  }

  @Override
  public void delete(long id) {
    ReservationEntity row = entities.find(ReservationEntity.class, id);
    if (row != null) {
      retireUid(id);
      Reservation gone = row.read();
      journal.write(ReservationLog.deleted(gone));
      entities.remove(row);
      entities.flush();
      entities.clear();
      gone.groupId().ifPresent(groups::endIfEmpty);
    }
  }

  @Override
  public List<Reservation> ofLink(long linkId) {
    return entities
        .createQuery(WITH_CUSTOMER + " and r.linkId = :link order by r.id", ReservationEntity.class)
        .setParameter("link", linkId)
        .setHint("eclipselink.refresh", "true")
        .getResultStream()
        .map(ReservationEntity::read)
        .toList();
  }

  @Override
  public void forgetCustomer(long id) {
    entities
        .createNativeQuery(
            "delete from customer where id = ?1 and imported"
                + " and not exists (select 1 from reservation where customer_id = ?2)")
        .setParameter(1, id)
        .setParameter(2, id)
        .executeUpdate();
  }
}
