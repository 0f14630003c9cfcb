package ee.hbook.reservation.jpa;

import static java.util.stream.Collectors.joining;

import ee.hbook.accommodation.UnitId;
import ee.hbook.journal.application.KeepJournal;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.Reservation;
import ee.hbook.reservation.ReservationFilter;
import ee.hbook.reservation.ReservationLists;
import ee.hbook.reservation.ReservationLog;
import ee.hbook.reservation.ReservationOrder;
import ee.hbook.reservation.ReservationStore;
import ee.hbook.reservation.ReservationUids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reservations in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredReservations implements ReservationStore, ReservationLists, ReservationUids {

  private static final String WITH_CUSTOMER =
      "select r from Reservation r left join fetch r.customer where 1 = 1";

  /** What a block of many units adds to its UID in the feed of one. */
  private static final Pattern OF_ONE_UNIT = Pattern.compile("-\\d+-\\d+(?=@|$)");

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
  public List<Reservation> list(ReservationFilter filter) {
    return page(filter, ReservationOrder.RECEIVED_NEWEST, 0, Integer.MAX_VALUE);
  }

  @Override
  public List<Reservation> page(
      ReservationFilter filter, ReservationOrder order, int skipped, int most) {
    ReservationCriteria criteria = ReservationCriteria.of(filter);
    TypedQuery<ReservationEntity> page =
        query(
            "select r from Reservation r left join fetch r.customer c where "
                + criteria.where()
                + " order by "
                + columns(order),
            ReservationEntity.class,
            criteria.parameters());
    if (skipped > 0 || most < Integer.MAX_VALUE) {
      page.setFirstResult(skipped).setMaxResults(most);
    }
    return page.getResultStream().map(ReservationEntity::read).toList();
  }

  private static String columns(ReservationOrder order) {
    return switch (order) {
      case RECEIVED_NEWEST -> "r.receivedOn desc, r.id desc";
      case RECEIVED_OLDEST -> "r.receivedOn, r.id";
      case CHECK_IN_EARLIEST -> "r.checkIn, r.id";
      case CHECK_IN_LATEST -> "r.checkIn desc, r.id desc";
    };
  }

  @Override
  public long count(ReservationFilter filter) {
    ReservationCriteria criteria = ReservationCriteria.of(filter);
    return query(
            "select count(r) from Reservation r left join r.customer c where " + criteria.where(),
            Long.class,
            criteria.parameters())
        .getSingleResult();
  }

  @Override
  public Map<YearMonth, Long> months(ReservationFilter filter) {
    ReservationCriteria criteria = ReservationCriteria.of(filter);
    List<Object[]> counted =
        query(
                "select extract(year from r.checkOut), extract(month from r.checkOut), count(r)"
                    + " from Reservation r left join r.customer c where "
                    + criteria.where()
                    + " group by extract(year from r.checkOut), extract(month from r.checkOut)",
                Object[].class,
                criteria.parameters())
            .getResultList();
    Map<YearMonth, Long> months = new TreeMap<>(Comparator.reverseOrder());
    counted.forEach(
        row ->
            months.put(
                YearMonth.of(((Number) row[0]).intValue(), ((Number) row[1]).intValue()),
                ((Number) row[2]).longValue()));
    return months;
  }

  @Override
  public List<String> calendars() {
    return entities
        .createQuery(
            "select distinct r.origin from Reservation r where r.origin is not null"
                + " order by r.origin",
            String.class)
        .getResultList();
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
    return query(query, ReservationEntity.class, parameters)
        .getResultStream()
        .map(ReservationEntity::read)
        .toList();
  }

  private <T> TypedQuery<T> query(String text, Class<T> type, Map<String, Object> parameters) {
    TypedQuery<T> query = entities.createQuery(text, type);
    parameters.forEach(query::setParameter);
    return query;
  }

  @Override
  public Set<String> ownUids(Collection<String> uids) {
    Map<String, Set<String>> asked = new HashMap<>();
    uids.forEach(uid -> asked.computeIfAbsent(uid, key -> new HashSet<>()).add(uid));
    uids.forEach(
        uid ->
            asked
                .computeIfAbsent(OF_ONE_UNIT.matcher(uid).replaceFirst(""), key -> new HashSet<>())
                .add(uid));
    Set<String> own = new HashSet<>();
    own.addAll(
        those(
            uids,
            "select uid from reservation where origin is null and uid in (%1$s)"
                + " union all select uid from blocked_dates where cause <> 'imported'"
                + " and uid in (%1$s)"));
    those(asked.keySet(), "select uid from retired_uid where own and uid in (%1$s)")
        .forEach(uid -> own.addAll(asked.getOrDefault(uid, Set.of())));
    return own;
  }

  @Override
  public Set<String> relayedUids(Collection<String> uids) {
    return those(
        uids,
        "select uid from reservation where origin is not null and uid in (%1$s)"
            + " union all select uid from retired_uid where not own and uid in (%1$s)");
  }

  @Override
  public List<Reservation> ofNumbers(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : read(WITH_CUSTOMER + " and r.id in :ids", Map.of("ids", List.copyOf(ids)));
  }

  private Set<String> those(Collection<String> uids, String sql) {
    if (uids.isEmpty()) {
      return Set.of();
    }
    List<String> asked = List.copyOf(new HashSet<>(uids));
    String marks =
        IntStream.rangeClosed(1, asked.size()).mapToObj(n -> "?" + n).collect(joining(", "));
    Query query = entities.createNativeQuery(sql.formatted(marks));
    for (int n = 0; n < asked.size(); n++) {
      query.setParameter(n + 1, asked.get(n));
    }
    Set<String> found = new HashSet<>();
    for (Object uid : query.getResultList()) {
      found.add(String.valueOf(uid));
    }
    return found;
  }

  @Override
  public void forgetRetiredUids(LocalDate before) {
    entities
        .createNativeQuery("delete from retired_uid where check_out < ?1")
        .setParameter(1, Date.valueOf(before))
        .executeUpdate();
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
