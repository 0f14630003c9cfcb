package ee.hbook.reservation.jpa;

import static java.util.stream.Collectors.toMap;

import ee.hbook.accommodation.UnitId;
import ee.hbook.reservation.Customer;
import ee.hbook.reservation.CustomerOrder;
import ee.hbook.reservation.CustomerSummary;
import ee.hbook.reservation.Customers;
import ee.hbook.reservation.Reservation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Customers in the database. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class StoredCustomers implements Customers {

  private static final String FROM =
      """
       from customer c
       left join (select customer_id, count(*) as stays,
                         max(case when status <> 'cancelled' then check_in end) as last_stay
                    from reservation where customer_id is not null
                   group by customer_id) s on s.customer_id = c.id
      """;

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<Customer> find(long id) {
    return Optional.ofNullable(entities.find(CustomerEntity.class, id)).map(CustomerEntity::read);
  }

  @Override
  public long count(String search) {
    CustomerSearch wanted = CustomerSearch.of(search);
    Query query = entities.createNativeQuery("select count(*) from customer c" + wanted.where());
    return ((Number) wanted.bind(query).getSingleResult()).longValue();
  }

  @Override
  public List<CustomerSummary> list(String search, CustomerOrder order, long first, int most) {
    CustomerSearch wanted = CustomerSearch.of(search);
    Query query =
        entities.createNativeQuery(
            "select c.id, coalesce(s.stays, 0), s.last_stay"
                + FROM
                + wanted.where()
                + " order by "
                + orderBy(order)
                + " limit "
                + most
                + " offset "
                + first);
    List<?> rows = wanted.bind(query).getResultList();
    Map<Long, Customer> customers =
        byId(rows.stream().map(row -> number(((Object[]) row)[0])).toList());
    List<CustomerSummary> list = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      Customer customer = customers.get(number(columns[0]));
      if (customer != null) {
        list.add(new CustomerSummary(customer, number(columns[1]), day(columns[2])));
      }
    }
    return list;
  }

  private static String orderBy(CustomerOrder order) {
    String byName = "lower(c.last_name), lower(c.first_name), c.id";
    return switch (order) {
      case NAME -> "case when c.last_name = '' then 1 else 0 end, " + byName;
      case NEWEST -> "c.id desc";
      case RESERVATIONS -> "coalesce(s.stays, 0) desc, " + byName;
      case LAST_STAY -> "s.last_stay desc nulls last, " + byName;
    };
  }

  private Map<Long, Customer> byId(List<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery("select c from Customer c where c.id in :ids", CustomerEntity.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(CustomerEntity::read)
        .collect(toMap(Customer::id, Function.identity()));
  }

  @Override
  public List<Reservation> reservationsOf(long id) {
    return entities
        .createQuery(
            "select r from Reservation r left join fetch r.customer"
                + " where r.customer.id = :id order by r.checkIn desc, r.id desc",
            ReservationEntity.class)
        .setParameter("id", id)
        .getResultStream()
        .map(ReservationEntity::read)
        .toList();
  }

  @Override
  public Set<UnitId> update(Customer customer, Instant now) {
    CustomerEntity row = entities.find(CustomerEntity.class, customer.id());
    if (row == null) {
      return Set.of();
    }
    row.write(customer);
    entities.flush();
    touch("update reservation set updated_on = ?1 where customer_id = ?2", customer.id(), now);
    return unitsOf(customer.id());
  }

  @Override
  public Set<UnitId> delete(long id, Instant now) {
    Set<UnitId> units = unitsOf(id);
    touch(
        "update reservation set updated_on = ?1, customer_id = null where customer_id = ?2",
        id,
        now);
    entities
        .createNativeQuery("delete from customer where id = ?1")
        .setParameter(1, id)
        .executeUpdate();
    entities.clear();
    return units;
  }

  private void touch(String update, long id, Instant now) {
    entities
        .createNativeQuery(update)
        .setParameter(1, Timestamp.from(now))
        .setParameter(2, id)
        .executeUpdate();
  }

  private Set<UnitId> unitsOf(long id) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select distinct accom_id, accom_num from reservation where customer_id = ?1")
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(row -> new UnitId(number(row[0]), (int) number(row[1])))
        .collect(Collectors.toSet());
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }

  private static Optional<LocalDate> day(@Nullable Object column) {
    return column == null
        ? Optional.empty()
        : Optional.of(column instanceof Date date ? date.toLocalDate() : (LocalDate) column);
  }
}
